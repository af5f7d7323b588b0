import { patterns, place, powerWatts, scents, season, volumes } from './attributes.js';
import { colours, fact, lead, when } from './words.js';
import type { RootWords } from './words.js';

const fits = fact('fits', '适用车型|Fits', '五座轿车|five-seat cars; SUV|SUVs; 新能源车|electric cars; 通用|most cars');

export const car: RootWords = {
  slug: 'car',
  name: '汽车用品|Car accessories',
  costShare: [0.44, 0.6],
  trades: '汽车用品|Car Accessories; 汽车饰品|Car Decor; 车品科技|Car Technology; 电子科技|Electronics',
  cities: 'guangzhou wenzhou taizhou shenzhen xingtai jinhua',
  brands: `途小安|Tuxiaoan; 车间屿|Chejianyu; 驭行记|Yuxingji; 副驾小姐|Miss Shotgun@car-interior; 路屿|Luyu; 光洁车社|Guangjie@car-wash,car-interior; 行者之家|Xingzhe; 油门|Throttle@electronics; 远驰|Yuanchi Auto; 车载物语|Car Story; 晴雨车品|Qingyu@car-interior;
    后备箱计划|Boot Plan; 方向盘|Wheelhouse@car-interior; 沐车|Muche@car-wash,car-interior; 小马力|Little Horsepower@electronics`,
  branches: [
    {
      slug: 'car-interior',
      name: '车内饰品|Car interior',
      attributes: [fits],
      tips: '请勿遮挡安全气囊。|Do not block the airbags.; 安装前请清洁表面。|Clean the surface before fitting.; 行车中请勿操作。|Do not handle while driving.',
      points: '安装简单|easy to fit@!挡; 不挡视线|keeps the view clear@挂,摆件,号码',
      leaves: [
        {
          slug: 'car-seat-covers',
          name: '座垫颈枕|Seat cushions & pillows',
          picture: 'carseat',
          yuan: [39, 399],
          grams: [420, 4600],
          things:
            '汽车座垫|car seat cushion; 汽车头枕|car headrest; 腰靠|lumbar support; 方向盘套|steering wheel cover; 安全带护肩|seat-belt pads; 脚垫|floor mats',
          also: '车内软装|car upholstery',
          traits: '四季通用|all-season@座垫,脚垫,方向盘; 记忆棉|memory-foam@头枕,腰靠; 防滑|non-slip@脚垫,方向盘,座垫',
          points:
            '久坐不累|comfort on long drives@头枕,腰靠,座垫; 透气不闷|breathable@!脚垫,护肩; 拆洗方便|comes off to wash@!方向盘; 承托腰颈|supports back and neck@头枕,腰靠,座垫',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '亚麻|linen@座垫; 皮革|leather@!护肩; 毛绒|plush@座垫,方向盘,护肩; 网布|mesh@座垫,腰靠; 麂皮绒|suede@方向盘,头枕,腰靠',
            ),
          ],
          variants: [colours('dark')],
        },
        {
          slug: 'car-fragrance',
          name: '车载香薰|Car fragrance',
          picture: 'diffuser',
          yuan: [12, 159],
          grams: [60, 420],
          things:
            '车载香薰|car diffuser; 出风口香薰|vent clip fragrance; 固体香膏|solid car perfume; 车载香水|car perfume; 香薰挂件|hanging fragrance',
          also: '车内除味|car freshener',
          traits: '高级感|elegant; 智能|smart; 小众|niche; 金属|metal; 可爱|cute',
          points:
            '淡雅不头晕|light, no headaches; 祛除烟味|clears smoke smells; 留香持久|long-lasting scent; 补充装可换|refillable',
          attributes: [
            fact('lasting', '留香时长|Lasting', '约30天|about 30 days; 约60天|about 60 days; 约90天|about 90 days'),
          ],
          variants: [
            scents(
              '古龙|cologne|#6d8196; 海洋|ocean|#7fb0cb; 白茶|white tea|#d5dbc0; 柑橘|citrus|#eda94b; 桂花|osmanthus|#e5b654',
            ),
          ],
        },
        {
          slug: 'car-organisers',
          name: '车载收纳|Car storage',
          picture: 'crate',
          yuan: [12, 199],
          grams: [150, 2600],
          things:
            '后备箱收纳箱|boot organiser; 座椅夹缝收纳盒|seat-gap organiser; 椅背挂袋|seat-back organiser; 车载垃圾桶|car bin; 遮阳挡|sunshade; 车载雨伞袋|car umbrella holder',
          also: '车内收纳|car organiser',
          traits:
            '折叠|folding; 大容量|large@收纳箱,挂袋; 多功能|multi-purpose; 防水|waterproof@雨伞,挂袋,收纳箱; 通用|universal',
          points:
            '不占空间|takes little room@!遮阳; 魔术贴固定不滑|grips and stays@收纳,挂袋; 告别杂乱|ends the clutter@收纳,挂袋,垃圾桶; 隔热防晒|blocks sun and heat@遮阳; 折叠收纳方便|folds away@遮阳,收纳箱',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '皮革|leather@!遮阳; 牛津布|Oxford-cloth@收纳箱,挂袋,雨伞袋; ABS|ABS@垃圾桶,夹缝; 钛银布|titanium-silver@遮阳',
            ),
          ],
          variants: [colours('dark')],
        },
        {
          slug: 'car-decor',
          name: '车饰摆件|Car decor',
          picture: 'cardecor',
          yuan: [9.9, 129],
          grams: [40, 420],
          share: 0.7,
          things:
            '车内摆件|dashboard ornament; 后视镜挂件|mirror charm; 停车号码牌|parking number plate; 车贴|car sticker; 平安扣挂饰|lucky hanging charm',
          also: '汽车装饰|car ornament',
          traits: '国潮|Guochao; 可爱|cute; 高级感|elegant; 创意|creative; 保平安|safe-journey',
          points:
            '新车好礼|a gift for a new car; 耐高温不变形|heat-proof@摆件,号码牌; 背胶牢固|firm adhesive@摆件,号码牌,车贴; 做工精致|finely made',
          attributes: [
            when(
              '!车贴,号码牌',
              lead('material', '材质|Material', '合金|alloy; 亚克力|acrylic; 陶瓷|ceramic; 木质|wooden'),
            ),
          ],
          variants: [
            patterns('醒狮款|lion|#cf4b3b; 小鹿款|deer|#c59a62; 平安款|safe trip|#d2a947; 太空人款|astronaut|#c7ccd4'),
          ],
        },
      ],
    },
    {
      slug: 'car-care-and-electronics',
      name: '车载电器养护|Electronics & car care',
      attributes: [when('车载,记录仪,充气,启动,胎压', fits)],
      tips: '请使用车辆标配电压。|Use the car’s standard voltage.@充,记录仪,吸尘,冰箱,泵,电源; 长期停放请拔下电器。|Unplug when parked for long.@充,记录仪,吸尘,冰箱,泵,电源; 请避免阳光直射存放。|Store out of direct sun.',
      leaves: [
        {
          slug: 'car-phone-holders',
          name: '车载支架充电|Phone holders & chargers',
          picture: 'stand',
          yuan: [15, 199],
          grams: [60, 420],
          things:
            '车载手机支架|car phone holder; 磁吸车载支架|magnetic car mount; 车载充电器|car charger; 车载无线充|wireless car charger; 伸缩充电线|retractable car cable',
          also: '车充|car phone mount',
          traits: '快充|fast-charge@充; 磁吸|magnetic@!充电; 隐形|hidden@支架; 稳固|steady@支架; 通用|universal',
          points:
            '颠簸不掉|holds on bumpy roads@支架; 单手取放|one-hand use@支架; 不伤出风口|kind to air vents@支架; 夜间氛围灯|soft night light@充; 边开边充|charges as you drive@充; 线材不乱|no tangled cables@线',
          attributes: [when('充', powerWatts(15, 45, 66))],
          variants: [colours('gadgets')],
        },
        {
          slug: 'car-electronics',
          name: '车载电器|Car electronics',
          picture: 'dashcam',
          yuan: [49, 499],
          grams: [120, 2600],
          things:
            '行车记录仪|dash cam; 车载吸尘器|car vacuum; 充气泵|tyre inflator; 应急启动电源|jump starter; 车载冰箱|car fridge; 胎压监测|tyre pressure monitor',
          also: '汽车电子|car gadget',
          traits:
            '高清|HD@记录仪; 无线|cordless@吸尘,充气; 便携|portable@!记录仪,胎压; 智能|smart; 大吸力|strong-suction@吸尘',
          points:
            '夜视清晰|clear night vision@记录仪; 家车两用|for car and home@吸尘,冰箱; 充满自停|stops when full@充气泵; 应急照明|emergency light@启动,充气; 实时监测更安心|watches over you all the way@胎压,记录仪; 操作简单|easy to use',
          attributes: [when('吸尘,冰箱,充气', powerWatts(60, 90, 120))],
          variants: [patterns('标准版|standard|#5f656d; 升级版|upgrade|#3d444f; 旗舰版|flagship|#2c3f5e')],
        },
        {
          slug: 'car-wash',
          name: '洗车养护|Car care',
          picture: 'spray',
          yuan: [9.9, 159],
          grams: [120, 2200],
          things:
            '洗车液|car shampoo; 玻璃防雾剂|anti-fog spray; 镀晶喷雾|ceramic coating spray; 洗车水蜡|car wash wax; 内饰清洁剂|interior cleaner',
          also: '汽车清洁|car cleaning',
          traits: '强力去污|stain-lifting@洗车液,内饰; 泡沫|foaming@洗车液,内饰; 免擦拭|wipe-free@玻璃,镀晶',
          points:
            '不伤车漆|kind to paint@洗车,镀晶; 光亮如新|shines like new@洗车,镀晶,内饰; 疏水防尘|beads water and dust@镀晶,水蜡,玻璃; 一喷一擦|spray and wipe@剂,喷雾',
          attributes: [place('车漆|paintwork@洗车,镀晶; 玻璃|glass@玻璃; 内饰|interiors@内饰')],
          variants: [volumes(300, 500, 1000)],
        },
        {
          slug: 'car-wash-tools',
          name: '洗车工具|Car wash tools',
          picture: 'sponge',
          yuan: [7.9, 89],
          grams: [80, 900],
          share: 0.6,
          things:
            '洗车毛巾|car wash towel; 洗车手套|car wash mitt; 洗车刷|car wash brush; 除尘掸|dust brush; 玻璃刮水板|glass squeegee; 洗车水枪|car wash spray gun',
          also: '洗车用品|car cleaning tool',
          traits:
            '加厚|thick@毛巾,手套; 可伸缩|telescopic@刷,掸; 软毛|soft-bristle@刷,掸; 大号|large; 高压|high-pressure@水枪',
          points:
            '不伤车漆|kind to paint; 吸水不掉毛|absorbent, lint-free@毛巾,手套; 握感舒适|comfortable grip@刷,掸,板,枪; 不留水痕|no streaks@毛巾,刮水; 车家两用|for car and home',
          variants: [colours('soft')],
        },
        {
          slug: 'motorcycle',
          name: '电动车摩托用品|E-bike & motorcycle',
          picture: 'helmet',
          yuan: [15, 259],
          grams: [120, 1700],
          things:
            '电动车头盔|e-bike helmet; 挡风被|windshield quilt; 电动车雨披|e-bike poncho; 车锁|bike lock; 骑行手套|riding gloves; 手机导航架|handlebar phone mount',
          also: '骑行用品|riding gear',
          traits:
            '3C认证|3C-certified@头盔; 加绒|fleece-lined@挡风被,手套; 双人|two-person@雨披; 四季|all-season@头盔,手套; 防盗|anti-theft@锁',
          points:
            '防风防水|wind and water proof@被,雨披; 轻便透气|light and airy@头盔; 加长加厚|longer and thicker@被; 男女通用|for men and women@头盔,手套,雨披; 剪不断锯不开|resists cutting@锁; 颠簸不晃|steady on bumps@导航; 反光条更安全|reflective for safety@被,雨披,头盔; 做工结实|well made',
          attributes: [when('头盔,被,雨披,手套', season)],
          variants: [colours('dark')],
        },
      ],
    },
  ],
};
