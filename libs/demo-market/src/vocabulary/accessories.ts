import { audience, packs, patterns, season } from './attributes.js';
import { choices, colours, fact, lead } from './words.js';
import type { RootWords } from './words.js';

const occasion = fact('occasion', '场合|Occasion', '日常|everyday; 约会|dates; 婚礼|weddings; 通勤|office');

export const accessories: RootWords = {
  slug: 'accessories',
  name: '饰品配件|Jewellery & accessories',
  costShare: [0.28, 0.48],
  trades: '饰品|Jewellery; 珠宝|Fine Jewellery; 眼镜|Eyewear; 服饰配件|Accessories; 钟表|Watches',
  cities: 'yiwu yiwu shaoxing shenzhen guangzhou zhenjiang qingdao',
  brands: `珠屿|Zhuyu@jewellery; 半糖首饰|Half-Sugar@jewellery; 星尘匣|Stardust Box@jewellery; 月亮抽屉|Moon Drawer@jewellery; 一颗珍珠|One Pearl@jewellery; 玥拾|Yueshi@jewellery; 银语|Yinyu@jewellery; 小鹿耳环店|Fawn Earrings@earrings; 花枝俏|Huazhiqiao@hair,jewellery; 簪花记|Zanhuaji@hair,jewellery;
    时刻度|Shikedu@watches; 帽间|Maojian@hats; 眸里|Mouli Eyewear@sunglasses; 丝巾小姐|Miss Scarf@scarves; 冷金|Lengjin; 琉光|Liuguang; 萤石|Fluorite@jewellery; 细软|Xiruan`,
  branches: [
    {
      slug: 'jewellery',
      name: '首饰|Jewellery',
      attributes: [occasion],
      tips: '避免接触香水与汗液。|Keep from perfume and sweat.; 不佩戴时请放入首饰盒。|Keep in the box when not worn.; 可用擦银布轻拭。|Polish gently with a silver cloth.@!发,抓夹,簪',
      points: '礼盒包装|gift boxed; 不掉色不过敏|tarnish-free and hypoallergenic@!发,抓夹,簪,手绳,佛珠',
      leaves: [
        {
          slug: 'necklaces',
          name: '项链|Necklaces',
          picture: 'necklace',
          yuan: [19, 259],
          grams: [30, 90],
          share: 1.2,
          things:
            '项链|necklace; 锁骨链|collarbone chain; 珍珠项链|pearl necklace; 吊坠|pendant; 毛衣链|sweater chain; 叠戴项链|layered necklace',
          also: '颈链|neck chain',
          traits: '小众|niche; 轻奢|luxe; 法式|French-style; 国风|Chinese-style; 复古|vintage',
          points:
            '闪亮不刺眼|a soft sparkle; 闺蜜生日礼物|a gift for best friends; 可调节链长|adjustable length; 洗澡不用摘|shower-proof',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '925银|925 silver; 钛钢|titanium-steel; 淡水珍珠|freshwater pearl; 14K包金|14K gold-filled; 和田玉|Hetian jade',
            ),
          ],
          variants: [colours('metals')],
        },
        {
          slug: 'earrings',
          name: '耳饰|Earrings',
          picture: 'earring',
          yuan: [9.9, 169],
          grams: [15, 60],
          share: 1.2,
          things:
            '耳环|earrings; 耳钉|ear studs; 耳夹|clip-on earrings; 耳线|threader earrings; 耳骨夹|ear cuff; 流苏耳坠|tassel earrings',
          also: '耳饰|ear jewellery',
          traits: '显脸小|face-slimming; 气质|elegant; 法式|French-style; 冷淡风|minimal; 甜美|sweet',
          points:
            '养耳洞可睡觉戴|can be slept in@耳钉; 无耳洞可戴|no piercing needed@耳夹,耳骨夹; 轻盈不坠耳|light on the ears; 修饰脸型|flatters the face',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '925银|925 silver; 钛钢|titanium-steel; 珍珠|pearl@!耳线; 锆石|zircon; 树脂|resin@耳环,耳夹',
            ),
          ],
          variants: [colours('metals'), packs('对|pairs', 1, 3)],
        },
        {
          slug: 'bracelets',
          name: '手链手镯|Bracelets & bangles',
          picture: 'bracelet',
          yuan: [15, 229],
          grams: [25, 110],
          things:
            '手链|bracelet; 手镯|bangle; 编织手绳|braided cord; 水晶手串|crystal bracelet; 脚链|anklet; 佛珠手串|prayer beads',
          also: '手饰|wrist jewellery',
          traits:
            '转运|lucky@手链,编织,手串; 情侣|couple’s; 小众|niche; 本命年|zodiac-year@手链,编织,手串; 复古|vintage',
          points:
            '可调节大小|adjustable; 手工编织|hand-braided@编织; 送女友闺蜜|for girlfriends; 通透细腻|clear and fine@水晶,手镯',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '925银|925 silver@手链,手镯,脚链; 天然水晶|natural crystal@手串,水晶; 红绳|red-cord@编织; 檀木|sandalwood@佛珠,手串; 玛瑙|agate@手链,手镯,手串',
            ),
          ],
          variants: [
            patterns(
              '简约款|plain|#d9b25c; 转运珠|lucky bead|#c9423a; 四叶草|clover|#77a86b; 月光石|moonstone|#c7d3e2; 粉晶|rose quartz|#eab4bd',
            ),
          ],
        },
        {
          slug: 'rings',
          name: '戒指|Rings',
          picture: 'ring',
          yuan: [15, 259],
          grams: [12, 50],
          share: 0.8,
          things: '戒指|ring; 情侣对戒|couple’s rings; 食指戒|index-finger ring; 尾戒|pinkie ring; 素圈戒指|plain band',
          also: '指环|finger ring',
          traits: '简约|simple; 复古|vintage; 轻奢|luxe; 小众|niche',
          points:
            '表白求婚|for proposals@情侣; 可刻字|can be engraved; 精工镶嵌|finely set@!素圈; 不卡手|smooth inside',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '925银|925 silver; 莫桑钻|moissanite@!素圈; 钛钢|titanium-steel; 锆石|zircon@!素圈',
            ),
          ],
          variants: [
            colours('metals'),
            choices('size', '圈号|Ring size', '开口可调|adjustable; 13号|size 13; 15号|size 15; 17号|size 17'),
          ],
        },
        {
          slug: 'hair-accessories',
          name: '发饰|Hair accessories',
          picture: 'hairclip',
          yuan: [5.9, 69],
          grams: [20, 140],
          share: 1.1,
          things:
            '抓夹|claw clip; 发箍|hairband; 发圈|hair ties; 发夹|hair clip; 簪子|hairpin; 大肠发圈|scrunchies; 蝴蝶结发夹|bow clip',
          also: '头饰|hair ornament',
          traits: '韩系|Korean-style; 新中式|Chinese-style; 慵懒风|laid-back; 复古|retro; 甜美|sweet',
          points:
            '夹得牢不滑|holds firm@夹; 发量多也好用|for thick hair@抓夹,发圈,簪; 不伤头发|kind to hair@发圈; 显高颅顶|lifts the crown@抓夹,发箍; 百搭不挑脸型|suits every face',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '醋酸|acetate@抓夹,发夹,发箍; 丝绒|velvet@发箍,发圈,蝴蝶结; 合金|alloy@簪子,夹; 缎面|satin@发圈,蝴蝶结,发箍; 檀木|sandalwood@簪',
            ),
          ],
          variants: [colours('soft'), packs('个|pcs', 1, 3, 5)],
        },
      ],
    },
    {
      slug: 'wearables',
      name: '配饰|Accessories',
      attributes: [
        audience('女士|women@!男; 男士|men@!女士,贝雷,丝巾,披肩,素颜; 男女通用|men and women@!女士,丝巾,披肩'),
      ],
      tips: '避免长时间暴晒。|Keep out of strong sun.; 手洗后平铺晾干。|Hand wash and dry flat.@围巾,披肩,丝巾,手套,帽; 头围可调，适合多数人。|Adjustable to fit most.@帽; 送礼自用都合适。|Nice as a gift or for yourself.',
      leaves: [
        {
          slug: 'watches',
          name: '手表|Watches',
          picture: 'watch',
          yuan: [39, 499],
          grams: [90, 280],
          things:
            '石英手表|quartz watch; 机械手表|mechanical watch; 电子手表|digital watch; 学生手表|student watch; 女士小方表|small square watch',
          also: '腕表|wristwatch',
          traits: '防水|waterproof; 简约|simple; 商务|business@石英,机械; 复古|retro; 夜光|luminous@石英,电子,学生',
          points:
            '走时精准|keeps good time; 送男女友|a gift for someone dear@!学生; 表带可调|adjustable strap; 防刮镜面|scratch-proof glass',
          attributes: [
            lead(
              'strap',
              '表带|Strap',
              '真皮表带|leather-strap; 精钢表带|steel-strap; 硅胶表带|silicone-strap; 陶瓷表带|ceramic-strap',
            ),
          ],
          variants: [colours('metals')],
        },
        {
          slug: 'hats',
          name: '帽子|Hats & caps',
          picture: 'cap',
          yuan: [15, 129],
          grams: [70, 240],
          things: '棒球帽|baseball cap; 渔夫帽|bucket hat; 防晒帽|sun hat; 针织帽|beanie; 贝雷帽|beret; 空顶帽|visor',
          also: '遮阳帽|cap',
          traits: '显脸小|face-slimming; 大檐|wide-brim@渔夫,防晒; 软顶|soft-top@棒球; 复古|retro; 百搭|easy-match',
          points:
            '防紫外线|blocks UV@防晒,空顶,渔夫; 可折叠好带|folds for the bag; 透气不闷|breathable@!针织,贝雷; 大头围友好|fits large heads',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton@!贝雷,针织; 牛仔|denim@棒球,渔夫; 黑胶|UV-coated@防晒,空顶; 羊毛|wool@贝雷,针织; 草编|straw@防晒',
            ),
            season,
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'scarves',
          name: '围巾手套|Scarves & gloves',
          picture: 'scarf',
          yuan: [19, 229],
          grams: [80, 420],
          things: '围巾|scarf; 披肩|shawl; 丝巾|silk scarf; 手套|gloves; 围脖|neck warmer; 冰袖|cooling sleeves',
          also: '保暖配饰|winter accessory',
          traits:
            '格纹|checked@围巾,披肩,丝巾; 加厚|thick@围巾,手套,围脖; 百搭|easy-match; 触屏|touch-screen@手套; 气质|elegant',
          points:
            '柔软不扎人|soft, no itch@围; 两面可戴|reversible@围巾,披肩; 送长辈体面|a fine gift for parents@围巾,披肩,丝巾; 保暖防风|warm and windproof@!丝巾,冰袖; 防晒透气|sun-shielding and airy@冰袖; 丝滑亲肤|silky on the skin@丝巾; 轻便好搭配|light and easy to match',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '羊绒|cashmere@围巾,披肩,手套; 羊毛|wool@围巾,披肩,围脖; 桑蚕丝|mulberry silk@丝巾; 针织|knitted@手套,围脖; 冰丝|ice-silk@冰袖',
            ),
          ],
          variants: [colours('dress')],
        },
        {
          slug: 'sunglasses',
          name: '眼镜墨镜|Glasses & sunglasses',
          picture: 'sunglasses',
          yuan: [19, 199],
          grams: [60, 180],
          things:
            '墨镜|sunglasses; 防蓝光眼镜|blue-light glasses; 素颜眼镜框|plain glasses frame; 偏光太阳镜|polarised sunglasses; 老花镜|reading glasses; 折叠墨镜|folding sunglasses',
          also: '太阳镜|shades',
          traits: '显脸小|face-slimming; 大框|oversized@!老花; 复古|retro; 冷淡风|minimal; 轻盈|lightweight',
          points:
            '防紫外线|UV protection@墨镜,太阳; 不压鼻梁|light on the nose; 附镜盒|case included; 开车骑行|for driving and cycling@墨镜,太阳',
          attributes: [lead('frame', '镜框|Frame', 'TR90|TR90; 板材|acetate; 金属|metal; 钛|titanium')],
          variants: [colours('dark')],
        },
        {
          slug: 'umbrellas',
          name: '雨伞|Umbrellas',
          picture: 'umbrella',
          yuan: [19, 169],
          grams: [120, 620],
          share: 0.8,
          things:
            '晴雨伞|sun and rain umbrella; 防晒伞|sun umbrella; 全自动雨伞|automatic umbrella; 折叠伞|folding umbrella; 儿童雨伞|children’s umbrella; 长柄伞|long-handled umbrella',
          also: '雨具|umbrella',
          traits:
            '黑胶|black-coated; 抗风|windproof; 小巧|mini@折叠,晴雨,全自动; 加固|reinforced; 十骨|ten-rib@全自动,长柄',
          points:
            '一键开收|one-touch open and close@全自动; 遮光隔热|blocks heat and light; 轻便随身|light to carry; 速干不湿包|dries fast',
          attributes: [
            audience('儿童|children@儿童; 全家|the whole family@!儿童'),
            fact('coating', '涂层|Coating', '黑胶|black vinyl; 彩胶|coloured vinyl; 钛银胶|titanium silver'),
          ],
          variants: [colours('soft')],
        },
      ],
    },
  ],
};
