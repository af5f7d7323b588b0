import { audience, capacityMl, flavours, packs, shelfLifeMonths, storage, volumeMl, weights } from './attributes.js';
import { colours, fact, lead, when } from './words.js';
import type { RootWords } from './words.js';

export const drinks: RootWords = {
  slug: 'tea-and-drinks',
  name: '茶饮冲调|Tea, coffee & drinks',
  costShare: [0.42, 0.62],
  trades: '茶业|Tea; 茶叶|Tea Trading; 饮品|Beverages; 食品|Foods; 咖啡|Coffee',
  cities: 'hangzhou quanzhou nanping puer huangshan fuzhou xinyang kunming jingdezhen',
  brands: `云雾半盏|Yunwu Cup@tea-leaves,teaware; 山隐茶事|Shanyin Tea@tea-leaves,teaware; 叶知春|Yezhichun@tea-leaves,teaware; 一盏清欢里|Yizhan@tea-leaves,teaware; 岩上客|Yanshangke@tea-leaves,teaware; 采雾人|Caiwuren@tea-leaves,teaware; 茗屿|Mingyu@tea-leaves,teaware; 豆子巷|Bean Lane@coffee; 晨醒咖啡|Chenxing Coffee@coffee;
    野枝茶社|Yezhi Tea@tea-leaves,teaware; 汀茶记|Tingchaji@tea-leaves,teaware; 花间煮|Huajianzhu@herbal,teaware; 老樟林|Laozhanglin@tea-leaves,teaware; 果汽社|Guoqishe@juices,milk-tea; 南山问茶|Nanshan Wencha@tea-leaves,teaware; 牛乳与茶|Milk & Leaf@milk-tea,grain,juices; 早安豆|Morning Bean@coffee; 古井陶舍|Gujing Pottery@teaware`,
  branches: [
    {
      slug: 'tea-leaves',
      name: '茶叶|Tea',
      attributes: [storage, shelfLifeMonths(18, 24, 36)],
      tips: '水温请按茶类调整，避免久泡。|Match the water to the tea and do not over-steep.; 请密封避光，远离异味。|Seal, keep dark and away from smells.; 首泡可快出汤醒茶。|A quick first pour wakes the leaves.',
      leaves: [
        {
          slug: 'green-tea',
          name: '绿茶|Green tea',
          picture: 'teatin',
          yuan: [19, 229],
          grams: [120, 420],
          things:
            '龙井茶|Longjing tea; 碧螺春|Biluochun tea; 毛尖|Maojian tea; 安吉白茶|Anji white-leaf tea; 黄山毛峰|Huangshan Maofeng; 云雾绿茶|cloud-mist green tea',
          also: '绿茶|green tea; 春茶|spring tea',
          traits: '明前|pre-Qingming; 特级|premium; 高山|high-mountain; 手工|hand-fired',
          points:
            '鲜爽豆香|fresh, nutty aroma; 嫩芽一芽一叶|one bud, one leaf; 汤色清亮|clear bright liquor; 口粮茶首选|an everyday favourite; 回甘持久|lasting sweet finish; 耐泡|good for many infusions',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '浙江|Zhejiang@龙井,安吉; 安徽|Anhui@黄山; 河南信阳|Xinyang, Henan@毛尖; 江苏|Jiangsu@碧螺春; 贵州|Guizhou@云雾',
            ),
          ],
          variants: [weights(50, 125, 250, 500)],
        },
        {
          slug: 'black-tea',
          name: '红茶|Black tea',
          picture: 'teatin',
          yuan: [19, 199],
          grams: [120, 420],
          things:
            '正山小种|Lapsang Souchong; 金骏眉|Jin Jun Mei; 滇红|Yunnan black tea; 祁门红茶|Keemun black tea; 荔枝红茶|lychee black tea',
          also: '红茶|black tea',
          traits: '蜜香|honey-scented; 浓香|full-aroma; 古树|old-tree@滇红; 桐木关|Tongmu@正山小种,金骏眉',
          points:
            '暖胃不涩|warm and smooth; 花果香高扬|floral and fruity; 可做奶茶|good for milk tea; 金芽显露|golden tips@金骏眉,滇红; 回甘持久|lasting sweet finish; 耐泡|good for many infusions',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '福建武夷山|Wuyishan, Fujian@正山,金骏眉; 云南凤庆|Fengqing, Yunnan@滇红; 安徽祁门|Qimen, Anhui@祁门; 广东|Guangdong@荔枝',
            ),
          ],
          variants: [weights(50, 100, 250, 500)],
        },
        {
          slug: 'oolong',
          name: '乌龙茶|Oolong',
          picture: 'teatin',
          yuan: [25, 239],
          grams: [120, 420],
          things:
            '铁观音|Tieguanyin; 大红袍|Da Hong Pao; 肉桂|Rougui rock tea; 单丛|Dancong oolong; 水仙|Shuixian rock tea; 桂花乌龙|osmanthus oolong',
          also: '乌龙茶|oolong tea',
          traits:
            '清香型|light-roast@铁观音; 浓香型|dark-roast@铁观音,水仙; 炭焙|charcoal-roasted@大红袍,肉桂,水仙; 高山|high-mountain@铁观音,单丛',
          points:
            '兰花香明显|clear orchid aroma@铁观音,单丛; 岩骨花香|mineral and floral@大红袍,肉桂,水仙; 七泡有余香|fragrant past seven infusions; 独立小泡袋|single-pot sachets; 回甘持久|lasting sweet finish; 耐泡|good for many infusions',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '福建安溪|Anxi, Fujian@铁观音,桂花; 武夷山|Wuyishan@大红袍,肉桂,水仙; 广东潮州|Chaozhou, Guangdong@单丛',
            ),
          ],
          variants: [weights(60, 125, 250, 500)],
        },
        {
          slug: 'puer',
          name: '普洱白茶|Pu’er & white tea',
          picture: 'teacake',
          yuan: [29, 329],
          grams: [180, 520],
          things:
            '普洱熟茶饼|ripe Pu’er cake; 普洱生茶饼|raw Pu’er cake; 老白茶饼|aged white tea cake; 小青柑|tangerine Pu’er; 寿眉|Shou Mei white tea; 小金沱|mini tuo Pu’er',
          also: '黑茶白茶|aged tea',
          traits: '古树|old-tree@普洱; 陈年|aged@!小青柑; 布朗山|Bulang Mountain@普洱; 福鼎|Fuding@白茶,寿眉',
          points:
            '陈香醇厚|mellow aged aroma; 可煮可泡|brew or boil@白茶,寿眉,熟茶; 越陈越香|improves with age@!小青柑; 收藏送礼|to keep or to give; 回甘持久|lasting sweet finish; 耐泡|good for many infusions',
          attributes: [fact('vintage', '年份|Vintage', '2016|2016; 2018|2018; 2019|2019; 2020|2020; 2021|2021')],
          variants: [weights(100, 200, 357)],
        },
        {
          slug: 'herbal-tea',
          name: '花草茶|Flower & herbal tea',
          picture: 'teacup',
          yuan: [9.9, 69],
          grams: [60, 320],
          share: 1.2,
          things:
            '茉莉花茶|jasmine tea; 菊花决明子茶|chrysanthemum cassia tea; 玫瑰花茶|rose tea; 桂圆红枣茶|longan date tea; 冬瓜荷叶茶|winter melon lotus tea; 水果茶|fruit tea; 大麦茶|barley tea',
          also: '养生茶包|herbal tea bags',
          traits: '三角茶包|pyramid-bag; 无糖|sugar-free; 冷泡|cold-brew; 女生|ladies’',
          points:
            '真花真果看得见|real flowers and fruit; 清润不苦|mild, never bitter; 办公室养生|wellness at the desk; 冷热皆可泡|hot or cold',
          attributes: [audience('熬夜党|late sleepers; 女生|women; 上班族|office workers')],
          variants: [packs('包|bags', 10, 15, 30)],
        },
      ],
    },
    {
      slug: 'coffee-and-instant',
      name: '咖啡冲饮|Coffee & instant drinks',
      attributes: [storage, shelfLifeMonths(12, 18)],
      tips: '冲泡水温建议85至92℃。|Brew at 85 to 92 °C.; 开封后请尽快饮用。|Drink soon after opening.; 空腹不宜多饮。|Go easy on an empty stomach.',
      leaves: [
        {
          slug: 'coffee',
          name: '咖啡|Coffee',
          picture: 'coffee',
          yuan: [19, 129],
          grams: [90, 560],
          share: 1.2,
          things:
            '挂耳咖啡|drip-bag coffee; 冻干咖啡|freeze-dried coffee; 冷萃咖啡液|cold-brew concentrate; 速溶黑咖啡|instant black coffee',
          also: '美式咖啡|americano coffee',
          traits: '精品|speciality; 深烘|dark-roast; 现磨|fresh-ground@挂耳; 无蔗糖|no-sucrose',
          points:
            '冷水即溶|dissolves in cold water@冻干,速溶,冷萃; 低酸醇厚|low-acid and full; 新鲜烘焙|freshly roasted@挂耳; 拿铁基底|a base for lattes; 独立小包装|single servings; 提神醒脑|a clear-headed start',
          attributes: [
            lead(
              'beans',
              '豆种|Beans',
              '云南小粒|Yunnan arabica; 埃塞俄比亚|Ethiopian; 意式拼配|Italian-blend; 哥伦比亚|Colombian; 曼特宁|Mandheling',
            ),
          ],
          variants: [packs('颗|servings', 6, 12, 18, 24)],
        },
        {
          slug: 'milk-tea',
          name: '奶茶藕粉|Milk tea & instant powders',
          picture: 'bubbletea',
          yuan: [12, 59],
          grams: [150, 720],
          things:
            '冲泡奶茶|instant milk tea; 坚果藕粉|nut lotus-root powder; 燕麦奶茶粉|oat milk tea powder; 鲜奶茶粉|fresh-milk tea powder',
          also: '冲饮早餐|instant drink',
          traits: '低糖|low-sugar; 咸香|salted@奶茶; 手工|handmade; 早餐|breakfast@藕粉,燕麦',
          points:
            '一冲即饮|just add hot water; 料多顺滑|smooth, full of bits@藕粉; 暖身代餐|warming and filling; 奶香浓郁|rich and milky@奶茶',
          attributes: [audience('学生|students; 上班族|office workers; 中老年人|seniors')],
          variants: [
            flavours(
              '原味|original|#dcc2a0; 桂花|osmanthus|#e8bb58; 黑糖|brown sugar|#7a5139; 抹茶|matcha|#a6bb78; 香芋|taro|#b8a3cc',
            ),
          ],
        },
        {
          slug: 'grain-drinks',
          name: '五谷冲饮|Grain & ginger drinks',
          picture: 'tub',
          yuan: [12, 69],
          grams: [220, 780],
          share: 0.8,
          things:
            '豆浆粉|soy milk powder; 核桃粉|walnut powder; 黑芝麻糊|black sesame paste; 姜枣茶|ginger date tea; 可可粉|cocoa powder; 山药粉|yam powder',
          also: '冲饮代餐|instant drink',
          traits: '无蔗糖|no-sucrose; 手工|handmade; 早餐|breakfast; 老式|old-style',
          points:
            '细腻无渣|silky smooth; 独立小包|single sachets; 热水一冲就好|just add hot water; 暖身暖胃|warming@姜枣,芝麻,豆浆',
          attributes: [audience('上班族|office workers; 中老年人|seniors; 学生|students')],
          variants: [packs('条|sachets', 10, 15, 20, 30)],
        },
        {
          slug: 'roasted-beans',
          name: '咖啡豆|Coffee beans',
          picture: 'pouch',
          yuan: [39, 129],
          grams: [260, 1100],
          share: 0.8,
          things:
            '咖啡豆|coffee beans; 意式咖啡豆|espresso beans; 单品咖啡豆|single-origin beans; 现磨咖啡粉|ground coffee',
          also: '烘焙咖啡|roasted coffee',
          traits: '深烘|dark-roast; 中烘|medium-roast; 精品|speciality; 低酸|low-acid',
          points:
            '下单后烘焙|roasted to order; 油脂丰富|rich crema; 花果香明显|floral and fruity; 单向排气阀锁鲜|valve bag keeps it fresh',
          attributes: [
            lead(
              'beans',
              '产区|Origin',
              '云南保山|Baoshan, Yunnan; 耶加雪菲|Yirgacheffe; 哥伦比亚|Colombian; 曼特宁|Mandheling; 巴西|Brazilian',
            ),
          ],
          variants: [weights(227, 454, 1000)],
        },
        {
          slug: 'juices',
          name: '饮料果汁|Juices & soft drinks',
          picture: 'juice',
          yuan: [15, 79],
          grams: [900, 5200],
          share: 0.8,
          things:
            'NFC果汁|NFC juice; 气泡水|sparkling water; 酸梅汤|sour plum drink; 椰子水|coconut water; 植物奶|plant milk; 无糖茶饮|unsweetened bottled tea',
          also: '饮品|bottled drink',
          traits: '鲜榨|pressed@果汁; 轻卡|light; 夏日|summer',
          points:
            '整箱更划算|cheaper by the case; 冰镇更爽|best ice-cold; 不加色素|no colouring; 火锅烧烤解腻|cuts through hot pot@酸梅,气泡,椰子',
          attributes: [
            fact(
              'sugar',
              '糖分|Sugar',
              '零糖|zero sugar@气泡,茶饮; 低糖|low sugar@酸梅,植物奶; 原果糖分|fruit sugar only@果汁,椰子',
            ),
            volumeMl(250, 330, 500),
          ],
          variants: [packs('瓶|bottles', 6, 12, 15, 24)],
        },
      ],
    },
    {
      slug: 'teaware',
      name: '茶具咖具|Tea & coffee ware',
      tips: '手工制品，釉色略有差异。|Handmade, glazes vary slightly.; 首次使用请用热水烫洗。|Rinse with hot water before first use.; 轻拿轻放，避免骤冷骤热。|Handle gently and avoid thermal shock.',
      points: '礼盒包装|gift boxed; 送礼自用皆宜|to give or to keep',
      leaves: [
        {
          slug: 'tea-sets',
          name: '茶具套装|Tea sets',
          picture: 'teapot',
          yuan: [39, 399],
          grams: [450, 2600],
          things:
            '功夫茶具套装|gongfu tea set; 快客杯|travel tea set; 茶壶|teapot; 盖碗|gaiwan; 公道杯|fairness pitcher; 主人杯|master’s teacup',
          also: '泡茶器|tea ware',
          traits: '中式|Chinese-style; 家用|home; 旅行|travel@快客; 手绘|hand-painted; 复古|vintage',
          points:
            '出水流畅|pours cleanly@壶,盖碗,公道,套装; 不烫手|stays cool to hold; 附收纳包|with carry case@快客; 一壶二杯|one pot, two cups@快客,套装',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '汝窑|Ru-ware; 紫砂|Yixing-clay@壶,套装,主人杯; 白瓷|white-porcelain; 粗陶|stoneware; 高硼硅玻璃|borosilicate-glass',
            ),
          ],
          variants: [colours('glaze')],
        },
        {
          slug: 'coffee-gear',
          name: '咖啡器具|Coffee gear',
          picture: 'moka',
          yuan: [29, 259],
          grams: [220, 1300],
          share: 0.7,
          things:
            '手冲咖啡壶|pour-over kettle; 摩卡壶|moka pot; 手摇磨豆机|hand grinder; 法压壶|French press; 咖啡滤杯|coffee dripper',
          also: '手冲器具|brewing gear',
          traits: '复古|retro; 便携|portable; 家用|home; 细口|gooseneck@手冲',
          points:
            '研磨均匀|even grind@磨豆; 新手入门|for beginners; 隔热手柄|heat-proof handle@壶; 易拆洗|easy to take apart and wash',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '不锈钢|stainless-steel@!滤杯; 高硼硅玻璃|borosilicate-glass@法压,滤杯; 铝合金|aluminium@摩卡,磨豆; 陶瓷|ceramic@滤杯,磨豆',
            ),
            when('壶', capacityMl(250, 350, 600)),
          ],
          variants: [colours('steel')],
        },
      ],
    },
  ],
};
