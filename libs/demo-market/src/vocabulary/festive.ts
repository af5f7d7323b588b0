import { packs, patterns, place } from './attributes.js';
import { colours, fact, lead, steps } from './words.js';
import type { RootWords } from './words.js';

export const festive: RootWords = {
  slug: 'gifts-and-festive',
  name: '节庆礼品|Gifts & festive',
  costShare: [0.34, 0.52],
  trades: '工艺品|Crafts; 礼品|Gifts; 婚庆用品|Wedding Goods; 文化创意|Culture & Creativity',
  cities: 'yiwu yiwu jinhua heze wenzhou xuchang suzhou',
  brands: `喜上集|Xishangji@festivals; 礼屿|Liyu Gifts@gifts; 年年有礼|Nian Gift@gifts,new-year; 喜鹊铺|Magpie Shop; 小确喜|Xiaoquexi; 气球先生|Mr. Balloon@party; 心意盒子|Heart Box@gifts; 红纸|Hongzhi@festivals; 囍物社|Xiwushe@wedding; 灯会|Lantern Fair@festivals; 花好记|Huahaoji; 仪式感商店|Ritual Store`,
  branches: [
    {
      slug: 'festivals',
      name: '节日装饰|Festive decor',
      tips: '请远离明火。|Keep away from open flames.@!蜡烛,杯,盆; 使用后可折叠收纳。|Folds away after use.; 节前物流繁忙，请提前下单。|Order early before the holidays.',
      points: '喜庆氛围|a festive mood; 可重复使用|reusable@灯笼,挂,摆件,背景布,旗,灯',
      leaves: [
        {
          slug: 'new-year',
          name: '春节年货装饰|Spring Festival decor',
          picture: 'redpacket',
          yuan: [5.9, 99],
          grams: [40, 900],
          things:
            '对联福字|couplets and Fu signs; 红包|red packets; 灯笼挂饰|lantern decoration; 窗花|window paper-cuts; 生肖摆件|zodiac ornament; 新年挂件|New Year hanging',
          also: '新年装饰|New Year decoration',
          traits: '国潮|Guochao; 烫金|gilded@红包,福字; 创意|creative; 植绒|flocked@福字,灯笼,挂; 立体|3D@挂,灯笼',
          points:
            '门面焕新|refreshes the doorway@对联,窗花,灯笼; 无胶静电贴|static cling, no glue@窗花; 寓意吉祥|auspicious wishes; 亲友拜年好礼|a gift for New Year visits',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '硬纸|card@红包,福字; 绒布|velvet@福字,挂; 绸布|silk-cloth@挂,对联,灯笼; 磁吸|magnetic@福字',
            ),
          ],
          variants: [packs('件|pcs', 1, 2, 6, 10)],
        },
        {
          slug: 'wedding',
          name: '婚庆用品|Wedding goods',
          picture: 'xi',
          yuan: [7.9, 159],
          grams: [60, 1500],
          things:
            '婚房布置套装|wedding room set; 喜字贴|double-happiness stickers; 喜糖盒|wedding favour boxes; 婚礼手捧花|bridal bouquet; 敬酒杯|toasting cups; 红盆套装|red basin set',
          also: '结婚用品|wedding supplies',
          traits: '新中式|Chinese-style; 高级感|elegant; 简约|simple; 森系|woodland@捧花,布置,糖盒; 网红|popular',
          points:
            '一站式备婚|all in one@套装; 拍照出片|photographs beautifully@捧花,布置; 伴手礼精致|a fine favour@喜糖; 不留胶痕|leaves no glue@贴; 寓意吉祥|auspicious wishes; 做工精致|finely made',
          attributes: [
            place(
              '婚房|the wedding home@!敬酒杯,喜糖; 酒店|hotel banquets@!布置,盆; 户外婚礼|outdoor weddings@捧花,喜糖,敬酒',
            ),
          ],
          variants: [steps('set', '套餐|Set', '基础套餐|basic set; 标准套餐|standard set; 豪华套餐|deluxe set', 1.5)],
        },
        {
          slug: 'party',
          name: '生日派对|Birthday & party',
          picture: 'balloon',
          yuan: [5.9, 89],
          grams: [40, 720],
          things:
            '生日气球套装|birthday balloon set; 蛋糕装饰|cake toppers; 生日帽|party hats; 背景布|backdrop; 生日蜡烛|birthday candles; 派对拉旗|party bunting',
          also: '派对布置|party decoration',
          traits: '儿童|children’s; ins风|Instagram-style; 周岁|first-birthday@!蜡烛; 卡通|cartoon; 复古|retro',
          points:
            '一包布置整屋|decorates a whole room@套装; 附打气筒|pump included@气球; 不易爆|hard to burst@气球; 惊喜求婚可用|good for proposals@气球,背景; 高颜值出片|pretty in photos; 可反复折叠|folds again and again@背景,拉旗',
          attributes: [
            lead('theme', '主题|Theme', '恐龙|dinosaur; 公主|princess; 太空|space; 小熊|bear; 彩虹|rainbow'),
          ],
          variants: [colours('vivid')],
        },
      ],
    },
    {
      slug: 'gifts',
      name: '礼品|Gifts',
      tips: '可代写贺卡，请备注留言。|Leave a note and we write the card.@礼盒,套装,摆件,音乐盒; 礼盒易碎，请小心拆封。|Open the box with care.@礼盒,音乐盒,摆件; 定制商品不支持退换。|Personalised goods cannot be returned.@相册,刻字; 请保持干燥，避免受潮。|Keep dry.',
      points:
        '礼盒装有仪式感|beautifully boxed@!贺卡,包装纸,袋,丝带,明信片,贴,空,礼物盒; 可代写贺卡|we write the card@礼盒,套装,摆件,音乐盒',
      leaves: [
        {
          slug: 'gift-boxes',
          name: '礼盒套装|Gift sets',
          picture: 'giftbox',
          yuan: [29, 329],
          grams: [320, 2600],
          things:
            '生日礼盒|birthday gift box; 伴手礼盒|favour gift box; 教师节礼盒|Teachers’ Day gift set; 情人节礼盒|Valentine’s gift box; 新生儿礼盒|newborn gift box; 商务礼品套装|business gift set',
          also: '礼物|present',
          traits: '高级感|elegant; 实用|practical; 定制|personalised; 小众|niche',
          points:
            '送女友闺蜜|for girlfriends@生日,情人; 送老师长辈|for teachers and parents@教师,商务,伴手; 附手提袋|with gift bag; 用心看得见|thoughtful in every piece',
          attributes: [
            fact(
              'occasion',
              '场合|Occasion',
              '生日|birthdays@生日; 纪念日|anniversaries@情人; 乔迁|housewarmings@伴手; 商务|business@商务',
            ),
          ],
          variants: [
            patterns('红色|red|#c7433f; 香槟|champagne|#e0c9a0; 墨绿|dark green|#466453; 雾蓝|misty blue|#8fa8bd'),
          ],
        },
        {
          slug: 'keepsakes',
          name: '创意摆件音乐盒|Keepsakes & music boxes',
          picture: 'snowglobe',
          yuan: [19, 239],
          grams: [150, 1500],
          things:
            '水晶球音乐盒|snow globe music box; 木质音乐盒|wooden music box; 创意摆件|creative ornament; 定制相册|photo album; 星空灯摆件|starry lamp ornament; 刻字钥匙扣|engraved key ring',
          also: '纪念品|keepsake',
          traits: '定制|personalised; 浪漫|romantic; 复古|vintage; 治愈|soothing; 文创|museum-style',
          points:
            '可刻字|can be engraved@木质,相册; 生日毕业好礼|for birthdays and graduation; 旋律悠扬|a gentle melody@音乐盒; 灯光温柔|soft light@星空灯,水晶球; 做工精致|finely made',
          attributes: [lead('theme', '主题|Theme', '星空|starry; 玫瑰|rose; 城堡|castle; 海洋|ocean; 猫咪|cat')],
          variants: [colours('soft')],
        },
        {
          slug: 'cards-wrapping',
          name: '贺卡包装|Cards & wrapping',
          picture: 'card',
          yuan: [4.9, 49],
          grams: [30, 620],
          share: 0.6,
          things:
            '立体贺卡|pop-up card; 礼品袋|gift bags; 包装纸|wrapping paper; 丝带|ribbon; 明信片|postcards; 礼物盒|empty gift box; 封口贴|seal stickers',
          also: '包装材料|gift wrap',
          traits: '复古|vintage; 简约|simple; 手工|handmade; 创意|creative; 国风|Chinese-style',
          points:
            '厚实挺括|thick and crisp@卡,袋,盒,纸; 教师节生日通用|for every occasion; 附信封|envelopes included@贺卡,明信片; 可写寄语|room for a message@贺卡,明信片,贴; 色泽鲜亮|bright colours; 送礼加分|lifts any gift',
          attributes: [
            lead(
              'theme',
              '图案|Pattern',
              '花卉|floral; 波点|polka-dot; 牛皮纸|kraft; 圣诞|Christmas; 喜字|double-happiness',
            ),
          ],
          variants: [packs('件|pcs', 1, 5, 10, 20)],
        },
      ],
    },
  ],
};
