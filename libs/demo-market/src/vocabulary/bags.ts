import { audience, capacityLitres, packs, patterns, place } from './attributes.js';
import { colours, fact, lead, steps } from './words.js';
import type { RootWords } from './words.js';

const bagLining = fact('lining', '里料|Lining', '涤纶|polyester; 棉布|cotton; 麂皮绒|faux suede');

export const bags: RootWords = {
  slug: 'bags',
  name: '箱包皮具|Bags & luggage',
  costShare: [0.36, 0.54],
  trades: '箱包|Bags & Luggage; 皮具|Leather Goods; 手袋|Handbags; 旅行用品|Travel Goods',
  cities: 'baoding guangzhou jiaxing quanzhou dongguan shenzhen',
  brands: `囊屿|Nangyu; 行间包铺|Xingjian Bags; 旅笺|Lvjian; 皮匠小周|Zhou the Tanner; 半日行囊|Halfday; 曼朵|Manduo Bags@handbags; 拎起|Linqi@handbags; 风物箱|Fengwu; 游牧格|Nomad Check; 远岫|Yuanxiu;
    口袋星球|Pocket Planet; 简背|Jianbei; 拾行|Shixing; 革语|Geyu@handbags; 布袋和尚家|Budai Home@handbags,packs; 云行箱|Yunxing@packs`,
  branches: [
    {
      slug: 'handbags',
      name: '女包|Handbags',
      attributes: [bagLining],
      tips: '避免与尖锐物品摩擦。|Keep away from sharp objects.; 闲置时请填充纸团保持包型。|Stuff with paper to keep the shape.@斜挎,单肩,腋下,链条,水桶,相机,云朵,托特; 皮面请用干布擦拭。|Wipe leather with a dry cloth.@!帆布,编织,购物',
      points: '大容量能装|holds a lot@!钱包,卡包,零钱,钥匙; 五金不褪色|hardware stays bright',
      leaves: [
        {
          slug: 'crossbody-bags',
          name: '斜挎包单肩包|Crossbody & shoulder bags',
          picture: 'handbag',
          yuan: [39, 299],
          grams: [320, 820],
          share: 1.3,
          things:
            '斜挎包|crossbody bag; 单肩包|shoulder bag; 腋下包|underarm bag; 链条包|chain bag; 水桶包|bucket bag; 相机包|camera bag; 云朵包|cloud bag',
          also: '女包|women’s bag; 小包|small bag',
          traits: '小众|niche; 法式|French-style; 复古|vintage; 百搭|easy-match; 轻奢|luxe',
          points:
            '可调节肩带|adjustable strap; 手机钥匙刚好装|fits phone and keys; 磁吸开合|magnetic clasp; 附礼品袋|gift bag included',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '头层牛皮|full-grain leather; PU|PU; 尼龙|nylon; 帆布|canvas; 羊皮|sheepskin',
            ),
            place('通勤|commuting; 约会|dates; 出游|trips'),
          ],
          variants: [colours('dress')],
        },
        {
          slug: 'totes',
          name: '托特包帆布包|Totes & canvas bags',
          picture: 'tote',
          yuan: [19, 259],
          grams: [220, 900],
          things:
            '托特包|tote bag; 帆布包|canvas bag; 通勤公文包|work tote; 妈咪包|mummy bag; 环保购物袋|reusable shopping bag; 编织包|woven bag',
          also: '手提袋|hand tote; 大包|large bag',
          traits: '大容量|large; 学生|student@托特,帆布; 简约|simple; 上课|class@托特,帆布; 手绘|hand-printed@帆布',
          points:
            '可放14寸电脑|fits a 14" laptop@托特,公文; 加厚耐脏|thick and hard to soil; 内袋分区|inner pockets; 承重结实|strong handles',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '帆布|canvas@托特,妈咪; 牛津布|Oxford-cloth@!编织,帆布; PU|PU@托特,公文; 草编|straw@编织; 灯芯绒|corduroy@托特',
            ),
            audience('学生|students@!妈咪,公文; 上班族|office workers@!妈咪; 宝妈|mums@!公文'),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'wallets',
          name: '钱包卡包|Wallets & card holders',
          picture: 'wallet',
          yuan: [15, 199],
          grams: [60, 260],
          things:
            '短款钱包|short wallet; 长款钱包|long wallet; 卡包|card holder; 零钱包|coin purse; 男士钱包|men’s wallet; 钥匙包|key case',
          also: '皮夹|purse',
          traits:
            '超薄|ultra-thin@卡包,钱包; 多卡位|multi-card@!零钱,钥匙; 复古|vintage; 小巧|compact; 防盗刷|RFID-safe@卡包,钱包',
          points:
            '卡位多不散乱|plenty of card slots@!零钱,钥匙; 拉链顺滑|smooth zip; 送礼有面子|a smart gift; 软皮手感|soft to touch',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '头层牛皮|full-grain leather; 羊皮|sheepskin; PU|PU; 疯马皮|crazy-horse leather',
            ),
          ],
          variants: [colours('dark')],
        },
      ],
    },
    {
      slug: 'packs-and-luggage',
      name: '背包旅行箱|Backpacks & luggage',
      attributes: [
        place(
          '旅行|travel; 出差|business trips; 上学|school@双肩,书包,背包; 通勤|commuting@双肩,书包,背包,胸包,腰包,斜挎,邮差,手机包',
        ),
      ],
      tips: '首次使用请重设密码锁。|Reset the lock code before first use.@箱; 请勿超重装载。|Do not overload.@包,箱; 可用湿布擦拭表面。|Wipe with a damp cloth.',
      points:
        '防泼水面料|splash-proof@双肩,背包,书包,胸包,腰包,斜挎,邮差,化妆包,洗漱包; 承重耐用|strong and lasting@双肩,背包,书包,箱',
      leaves: [
        {
          slug: 'backpacks',
          name: '双肩背包|Backpacks',
          picture: 'backpack',
          yuan: [49, 299],
          grams: [480, 1300],
          share: 1.2,
          things:
            '双肩包|backpack; 电脑背包|laptop backpack; 学生书包|student backpack; 旅行背包|travel backpack; 户外登山包|hiking pack; 女士小背包|women’s mini backpack',
          also: '书包|rucksack',
          traits: '大容量|large; 商务|business@电脑,双肩; 日系|Japanese-style; 轻便|light; 防盗|anti-theft@!登山,书包',
          points:
            '干湿分离|wet and dry pockets; USB充电口|USB port@电脑,旅行; 减压肩带|pressure-relief straps; 可套拉杆箱|slips over luggage handles@电脑,旅行',
          attributes: [
            lead('material', '材质|Material', '牛津布|Oxford-cloth; 尼龙|nylon; 帆布|canvas; PU|PU'),
            capacityLitres(12, 18, 25, 35),
          ],
          variants: [colours('dark')],
        },
        {
          slug: 'suitcases',
          name: '行李箱|Suitcases',
          picture: 'suitcase',
          yuan: [99, 599],
          grams: [2600, 4900],
          things:
            '拉杆箱|trolley case; 登机箱|cabin case; 密码箱|combination-lock case; 前开口行李箱|front-opening case; 旅行箱|travel case',
          also: '行李箱|suitcase',
          traits: '静音|silent; 复古|retro; 轻便|light; 加厚|reinforced; 大容量|large',
          points:
            '万向轮顺滑|smooth spinner wheels; 抗摔耐磨|impact-proof; 多功能杯架|built-in cup holder; 拉杆稳固|steady handle',
          attributes: [lead('material', '材质|Material', 'PC|polycarbonate; ABS|ABS; 铝框|aluminium-frame')],
          variants: [
            colours('gadgets'),
            steps('size', '尺寸|Size', '20寸|20 inch; 22寸|22 inch; 24寸|24 inch; 26寸|26 inch', 1.13),
          ],
        },
        {
          slug: 'chest-bags',
          name: '胸包腰包|Chest & waist bags',
          picture: 'chestbag',
          yuan: [25, 169],
          grams: [180, 520],
          share: 0.8,
          things:
            '胸包|chest bag; 腰包|waist bag; 男士斜挎包|men’s crossbody bag; 机能邮差包|messenger bag; 手机包|phone pouch',
          also: '随身包|sling bag',
          traits: '运动|sports; 潮流|street; 防盗|anti-theft; 轻便|light; 户外|outdoor',
          points:
            '多层分区|multiple pockets; 贴身防盗|close to the body; 骑行跑步都合适|for riding and running; 肩带可调|adjustable strap',
          attributes: [lead('material', '材质|Material', '尼龙|nylon; 牛津布|Oxford-cloth; PU|PU')],
          variants: [colours('dark')],
        },
        {
          slug: 'travel-accessories',
          name: '旅行配件|Travel accessories',
          picture: 'zipbag',
          yuan: [9.9, 99],
          grams: [60, 520],
          share: 0.7,
          things:
            '化妆包|make-up bag; 旅行洗漱包|wash bag; 护照夹|passport holder; 行李牌|luggage tag; U型枕|travel neck pillow; 旅行分装瓶|travel bottles',
          also: '旅行收纳|travel organiser',
          traits: '便携|portable; 防水|waterproof@包,瓶; 高颜值|pretty; 可折叠|folding@洗漱包',
          points:
            '干湿分离|wet and dry pockets@化妆包,洗漱包; 挂钩设计|hanging hook@洗漱包; 出差神器|made for trips; 一包装齐|everything in one bag@化妆包,洗漱包; 慢回弹护颈|supports the neck@枕; 密封不漏|leak-proof@瓶; 一眼认出行李|spot your case at once@行李牌; 证件卡票一起放|papers and cards together@护照',
          attributes: [
            fact(
              'material',
              '材质|Material',
              '牛津布|Oxford cloth@包; PU|PU@护照,行李牌,化妆包; 硅胶|silicone@瓶; 记忆棉|memory foam@枕',
            ),
          ],
          variants: [
            patterns('纯色|plain|#b8c4cf; 条纹|striped|#d2b58c; 碎花|floral|#e2a7b2; 透明|clear|#d4e2e6'),
            packs('个|pcs', 1, 2),
          ],
        },
      ],
    },
  ],
};
