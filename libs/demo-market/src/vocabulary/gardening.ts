import { packs, patterns, place } from './attributes.js';
import { colours, fact, lead, steps, when } from './words.js';
import type { RootWords } from './words.js';

export const gardening: RootWords = {
  slug: 'gardening',
  name: '园艺绿植|Gardening & plants',
  costShare: [0.42, 0.58],
  trades: '园艺|Horticulture; 花卉|Flowers & Plants; 园林|Landscaping; 农业科技|Agricultural Technology',
  cities: 'suqian kunming zhangzhou weifang taizhou chengdu shaoxing',
  brands: `阳台有花|Balcony Bloom; 苔与石|Moss & Stone@potted,pots; 绿手指屋|Greenthumb; 花见小圃|Huajian@cut-flowers,potted,seeds; 土与芽|Soil & Sprout@seeds,soil; 四季园丁|Four Seasons; 种子先生|Mr. Seed@seeds,soil; 肉肉星球|Succulent Planet@potted,soil,pots; 青苔记|Qingtaiji; 一亩花田|One Acre@cut-flowers,potted,seeds;
    春山园艺|Chunshan; 藤语|Tengyu@potted,pots; 雨露|Yulu Garden@watering,soil; 南窗绿|Nanchuang`,
  branches: [
    {
      slug: 'plants-and-soil',
      name: '植物土肥|Plants & soil',
      attributes: [
        place(
          '阳台|balconies@!花束,永生,仿真,干花; 庭院|gardens@!多肉,花束,永生,仿真,干花,鲜花; 办公桌|desks@多肉,绿萝,竹,薄荷,干花; 客厅|living rooms@发财,龟背,绿萝,花束,永生,仿真,鲜花',
        ),
      ],
      tips: '收到植物请先缓苗三至五天。|Let plants settle for three to five days.@多肉,绿萝,树,竹,苗,盆栽; 见干见湿，避免积水。|Water when dry, avoid standing water.@!花束,永生,仿真,干花,鲜花,满天星; 冬季发货会加保温包装。|Winter parcels are insulated.@多肉,绿萝,树,竹,苗,盆栽,鲜花; 请避免阳光直射与高温。|Keep from harsh sun and heat.',
      leaves: [
        {
          slug: 'potted-plants',
          name: '绿植多肉|Potted plants',
          picture: 'plant',
          yuan: [9.9, 159],
          grams: [220, 3200],
          things:
            '多肉植物|succulents; 绿萝盆栽|pothos plant; 发财树|money tree; 龟背竹|monstera; 茉莉花苗|jasmine plant; 水培富贵竹|lucky bamboo; 月季苗|rose plant; 薄荷盆栽|potted mint',
          also: '盆栽|house plant',
          traits:
            '好养|easy-care; 室内|indoor@!月季,茉莉; 净化空气|air-purifying@绿萝,龟背,发财; 四季开花|ever-blooming@月季,茉莉; 迷你|mini',
          points:
            '带盆带土发货|comes potted@!富贵竹,苗; 根系健壮|strong roots; 耐阴耐旱|tolerates shade and drought@多肉,绿萝,龟背,发财; 懒人也能养活|hard to kill; 附养护说明|care guide included; 包活售后|replaced if it fails',
          attributes: [
            fact(
              'light',
              '光照|Light',
              '喜阳|full sun@多肉,月季,茉莉,薄荷; 半阴|half shade@!多肉,月季; 耐阴|shade@绿萝,龟背,发财,富贵竹',
            ),
          ],
          variants: [packs('盆|pots', 1, 2, 3, 5)],
        },
        {
          slug: 'seeds',
          name: '种子种球|Seeds & bulbs',
          picture: 'seeds',
          yuan: [4.9, 59],
          grams: [20, 520],
          things:
            '蔬菜种子|vegetable seeds; 花卉种子|flower seeds; 郁金香种球|tulip bulbs; 风信子种球|hyacinth bulbs; 猫草种子|cat grass seeds; 草莓种子|strawberry seeds; 向日葵种子|sunflower seeds',
          also: '花种|planting seeds',
          traits: '四季|all-season; 阳台|balcony; 易活|easy-grow; 进口|imported@种球',
          points:
            '发芽率高|high germination@种子; 新手也能种|beginner-proof; 附营养土|with potting mix@种子; 孩子自然课|a nature lesson for kids; 附种植说明|growing guide included',
          attributes: [fact('sowing', '播种季节|Sowing', '春播|spring; 秋播|autumn; 四季|all year')],
          variants: [packs('包|packets', 1, 3, 5, 10)],
        },
        {
          slug: 'soil-fertiliser',
          name: '营养土肥料|Soil & fertiliser',
          picture: 'sack',
          yuan: [9.9, 79],
          grams: [420, 6400],
          things:
            '营养土|potting soil; 通用花肥|all-purpose fertiliser; 缓释肥|slow-release fertiliser; 多肉颗粒土|succulent grit; 有机肥|organic fertiliser; 植物营养液|plant tonic',
          also: '种植土肥|plant food',
          traits: '通用|all-purpose; 疏松透气|airy@土; 浓缩|concentrated@液; 有机|organic@!缓释',
          points:
            '不烧根|never burns roots@肥,液; 促根壮苗|for roots and shoots@肥,液; 无异味|odourless; 多开花|for more flowers@花肥,营养液,缓释; 透气不板结|airy, never compact@土',
          attributes: [fact('form', '形态|Form', '颗粒|granules@缓释,颗粒土; 液体|liquid@液; 土壤|soil@营养土')],
          variants: [packs('袋|bags', 1, 2, 4)],
        },
        {
          slug: 'cut-flowers',
          name: '鲜花干花|Fresh & dried flowers',
          picture: 'bouquet',
          yuan: [15, 159],
          grams: [180, 1400],
          share: 0.8,
          things:
            '鲜花包月|flower subscription; 干花束|dried bouquet; 永生花|preserved flowers; 仿真花|artificial flowers; 满天星花束|gypsophila bouquet; 玫瑰鲜花|fresh roses',
          also: '花束|bouquet',
          traits: '云南直发|Yunnan-direct@鲜花,满天星; 家居|home; 轻奢|luxe; 生日|birthday; 田园|country-style',
          points:
            '鲜切保水发货|shipped in water packs@鲜花; 花期持久|long vase life@鲜花; 送女友妈妈|for mum or sweetheart; 拍照出片|photographs beautifully; 免浇水打理|no watering needed@干花,永生,仿真',
          attributes: [
            when('鲜花,满天星', fact('origin', '产地|Origin', '云南昆明|Kunming, Yunnan; 云南玉溪|Yuxi, Yunnan')),
          ],
          variants: [
            patterns(
              '粉色系|pink|#eaa6b6; 白绿色系|white and green|#cfdcc0; 香槟色系|champagne|#e7c9a2; 紫色系|purple|#b79acb',
            ),
          ],
        },
      ],
    },
    {
      slug: 'garden-tools',
      name: '花盆工具|Pots & tools',
      tips: '使用后请清洗擦干。|Wash and dry after use.; 底部请勿堵塞排水孔。|Keep the drainage holes clear.; 请放在儿童拿不到的地方。|Keep out of reach of children.',
      leaves: [
        {
          slug: 'pots',
          name: '花盆花架|Pots & stands',
          picture: 'flowerpot',
          yuan: [6.9, 199],
          grams: [180, 4600],
          things:
            '花盆|flower pot; 控根盆|air-prune pot; 花架|plant stand; 悬挂花篮|hanging basket; 自动吸水花盆|self-watering pot; 育苗盒|seedling tray; 爬藤架|trellis',
          also: '种植容器|planter',
          traits: '加厚|thick@盆; 北欧|Nordic; 透气|breathable@盆; 大号|large@盆,架; 简约|simple',
          points:
            '排水不烂根|drains well@盆; 防晒耐老化|resists sun; 带托盘|saucer included@花盆; 阳台不占地|saves balcony space@架,篮; 结实耐用|built to last',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '树脂|resin@!架; 陶瓷|ceramic@花盆; 红陶|terracotta@花盆; 铁艺|iron@架,篮; 水泥|concrete@花盆',
            ),
          ],
          variants: [colours('glaze'), steps('size', '尺寸|Size', '小号|small; 中号|medium; 大号|large@盆,架', 1.4)],
        },
        {
          slug: 'watering',
          name: '浇水喷壶|Watering',
          picture: 'wateringcan',
          yuan: [6.9, 159],
          grams: [90, 2600],
          things:
            '浇水壶|watering can; 喷壶|spray bottle; 自动浇花器|automatic waterer; 伸缩水管|expanding hose; 雾化喷头|mist nozzle; 滴灌套装|drip kit',
          also: '浇花|irrigation',
          traits: '长嘴|long-spout@浇水壶; 气压式|pressure@喷壶; 懒人|no-fuss@自动,滴灌; 复古|retro@浇水壶,喷壶',
          points:
            '出水均匀|even flow@!伸缩; 出差不怕旱|waters while you travel@自动,滴灌; 细雾不伤叶|fine mist, kind to leaves@喷; 手柄省力|easy trigger@喷; 不打结不漏水|no kinks, no leaks@水管; 轻便省力|light and easy',
          attributes: [lead('material', '材质|Material', 'PP|PP@壶; 铁艺|iron@浇水壶; 黄铜|brass@喷头; PET|PET@喷壶')],
          variants: [colours('soft')],
        },
        {
          slug: 'hand-tools',
          name: '园艺工具|Garden tools',
          picture: 'trowel',
          yuan: [6.9, 119],
          grams: [90, 1300],
          things:
            '园艺铲套装|hand tool set; 修枝剪|pruning shears; 园艺手套|garden gloves; 嫁接刀|grafting knife; 小锄头|hand hoe; 捆扎带|plant ties',
          also: '种花工具|gardening tool',
          traits: '省力|effort-saving@!手套,带; 家用|home; 加厚|heavy-duty@手套,铲; 锋利|sharp@剪,刀',
          points:
            '一套搞定阳台|all a balcony needs@套装; 不易生锈|rust-resistant@!手套,带; 防滑手柄|non-slip handle@!手套,带; 弹簧回弹|springs back@剪; 防刺耐磨|thorn-proof@手套; 不伤枝条|kind to stems@带,剪; 耐用好打理|durable, easy care',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '不锈钢|stainless-steel@铲,锄,剪; SK5钢|SK5 steel@剪,刀; 碳钢|carbon-steel@铲,锄; 乳胶|latex@手套',
            ),
          ],
          variants: [patterns('单件|single|#9aa58c; 三件套|set of 3|#8c9a6f; 五件套|set of 5|#6f8259')],
        },
      ],
    },
  ],
};
