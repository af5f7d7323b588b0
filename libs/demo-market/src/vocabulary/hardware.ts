import { lengthCm, packs, patterns, place, powerWatts } from './attributes.js';
import { amounts, colours, fact, lead, measure, when } from './words.js';
import type { RootWords } from './words.js';

export const hardware: RootWords = {
  slug: 'home-improvement',
  name: '家装五金|Home improvement',
  costShare: [0.45, 0.62],
  trades: '五金|Hardware; 五金工具|Tools; 卫浴|Bathroom Fittings; 电器|Electrical Goods; 建材|Building Materials',
  cities: 'jinhua wenzhou foshan taizhou zhongshan linyi ningbo',
  brands: `匠手|Jiangshou@tools-and-electrics; 螺丝钉|Luosiding@tools-and-electrics; 巧修|Qiaoxiu; 家固|Jiagu; 一扳手|One Wrench@tools-and-electrics; 水工坊|Water Works@bathroom; 安插|Ancha@sockets; 钉子户工具|Nail House@hand-tool; 阔匠|Kuojiang@tools-and-electrics; 铁木记|Tiemuji@tools-and-electrics; 净流|Jingliu@bathroom; 小榔头|Little Mallet@tools-and-electrics; 焕居|Huanju; 门神锁具|Menshen Locks@locks`,
  branches: [
    {
      slug: 'tools-and-electrics',
      name: '工具电工|Tools & electrics',
      tips: '使用电动工具请佩戴护目镜。|Wear goggles with power tools.@电钻,胶枪; 安装请断电操作。|Switch off power before fitting.@插,智能门锁; 请由专业人员安装电路。|Have wiring done by an electrician.@插; 施工前请清洁表面。|Clean the surface first.@墙,膏,漆,剂,胶带,贴,条; 请放在儿童接触不到的地方。|Keep out of reach of children.',
      points: '家庭常备|good to have at home@!墙纸,膏,漆,剂,贴,板; 结实耐用|built to last@!墙纸,膏,漆,剂,贴,胶带',
      leaves: [
        {
          slug: 'hand-tool-sets',
          name: '工具套装|Tool sets',
          picture: 'toolbox',
          yuan: [15, 399],
          grams: [120, 4200],
          things:
            '家用工具箱|household tool box; 螺丝刀套装|screwdriver set; 电钻|cordless drill; 卷尺|tape measure; 活动扳手|adjustable wrench; 热熔胶枪|glue gun; 美工刀|utility knife',
          also: '五金工具|hardware tool',
          traits:
            '多功能|multi-purpose@工具箱,螺丝刀,扳手; 充电|rechargeable@电钻; 迷你|mini@卷尺,胶枪,美工刀; 专业|professional',
          points:
            '装修维修都能用|for fitting and repairs; 磁性批头|magnetic bits@螺丝刀,电钻; 握感舒适|comfortable grip@!工具箱,卷尺; 收纳整齐|neatly stored@工具箱,套装',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '铬钒钢|chrome-vanadium@螺丝刀,扳手; 碳钢|carbon-steel@工具箱,扳手; 锌合金|zinc-alloy@美工刀',
            ),
          ],
          variants: [patterns('基础款|basic|#d98b3a; 升级款|upgrade|#4f7ba5; 豪华款|deluxe|#b5463d')],
        },
        {
          slug: 'sockets',
          name: '插座排插|Sockets & power strips',
          picture: 'powerstrip',
          yuan: [12, 159],
          grams: [90, 900],
          things:
            '排插|power strip; 魔方插座|cube socket; 立式插座|tower socket; 桌面插座|desk socket; 轨道延长插座|extension socket',
          also: '接线板|extension socket',
          traits: '多孔|multi-outlet; 带USB|USB-equipped; 儿童安全门|child-safe; 迷你|mini',
          points:
            '阻燃外壳|flame-retardant shell; 过载保护|overload protection; 独立开关|separate switches; 贴墙不占地|sits flat to the wall@排插',
          attributes: [powerWatts(2500)],
          variants: [amounts('lengthMetres', '线长|Cable length', '米|m', [1.8, 3, 5])],
        },
        {
          slug: 'locks-hooks',
          name: '门锁挂件|Locks & fittings',
          picture: 'lock',
          yuan: [6.9, 399],
          grams: [40, 2200],
          share: 0.8,
          things:
            '智能门锁|smart lock; 挂锁|padlock; 门吸|door stop; 密封条|door seal; 防撞条|corner guards; 猫眼|door viewer; 门把手|door handle',
          also: '门窗五金|door fittings',
          traits:
            '静音|quiet@门吸,把手; 免打孔|drill-free@门吸,密封,防撞; 加厚|thick@密封,防撞; 防盗|anti-theft@锁,猫眼; 磁吸|magnetic@门吸',
          points:
            '隔音防风|keeps out noise and draughts@密封; 保护儿童|protects children@防撞; 安装简单|easy to fit@!挂锁; 粘得牢|holds fast@密封,防撞',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '锌合金|zinc-alloy@锁,把手; 不锈钢|stainless-steel@锁,门吸,猫眼; 硅胶|silicone@密封条,防撞; 铜|brass@挂锁,猫眼',
            ),
          ],
          variants: [packs('件|pcs', 1, 2, 4)],
        },
        {
          slug: 'wall-repair',
          name: '墙纸补漆|Wallpaper & repair',
          picture: 'paint',
          yuan: [9.9, 129],
          grams: [180, 3800],
          things:
            '自粘墙纸|self-adhesive wallpaper; 补墙膏|wall filler; 墙面漆|wall paint; 美缝剂|grout sealant; 防水胶带|waterproof tape; 瓷砖贴|tile stickers; 3D立体墙贴|3D wall panels',
          also: '墙面翻新|wall renewal',
          traits:
            '防水|waterproof@墙纸,贴; 环保|eco@!胶带; 自粘|self-adhesive@瓷砖贴,墙贴; 加厚|thick@墙纸,贴,胶带; 净味|odour-free@漆,膏',
          points:
            '一撕一贴搞定|peel and stick@墙纸,贴; 遮盖力强|covers well@漆,膏,墙纸; 出租屋改造|renews a rented flat@墙纸,贴,漆; 干得快|dries fast@漆,膏,剂; 粘得牢不漏水|sticks fast, no leaks@胶带; 新手也能用|beginner-proof',
          attributes: [
            place('卧室|bedrooms@墙纸,漆,墙贴,膏; 厨房|kitchens@瓷砖,美缝,防水; 浴室|bathrooms@瓷砖,美缝,防水'),
          ],
          variants: [colours('soft'), amounts('pieces', '数量|Pack size', '件|pcs', [1, 2, 5])],
        },
      ],
    },
    {
      slug: 'bathroom',
      name: '卫浴用品|Bathroom',
      attributes: [place('浴室|bathrooms@!净水,滤芯,前置,全身,化妆; 出租屋|rented flats; 公寓|apartments')],
      tips: '请确认接口尺寸。|Check the connection size.@花洒,龙头,起泡,过滤; 安装前请清洁墙面。|Clean the wall before fitting.@架,镜,盒; 定期清理水垢。|Remove limescale regularly.@花洒,龙头,起泡,皂,杯; 湿布擦拭即可清洁。|Wipe clean with a damp cloth.',
      points: '免工具安装|fits without tools@花洒,龙头,起泡,壶; 防锈耐用|rust-proof@花洒,龙头,架,起泡',
      leaves: [
        {
          slug: 'showers-taps',
          name: '花洒龙头|Showers & taps',
          picture: 'shower',
          yuan: [15, 399],
          grams: [120, 3200],
          things:
            '增压花洒|pressure-boost shower head; 过滤花洒|filter shower head; 水龙头|tap; 龙头净水器|tap water filter; 万向起泡器|swivel aerator; 花洒套装|shower set',
          also: '淋浴|bath fitting',
          traits:
            '增压|high-pressure@花洒; 节水|water-saving@!净水; 一键止水|one-touch-stop@花洒; 过滤|filtering@花洒套装,增压',
          points:
            '出水柔密|soft, dense spray@花洒,起泡; 除氯净肤|removes chlorine@过滤; 360度可转|turns 360°@起泡,花洒,水龙头; 通用接口|standard fitting',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '304不锈钢|304 stainless-steel@!净水; ABS|ABS; 全铜|brass@龙头; 太空铝|space-aluminium@花洒',
            ),
          ],
          variants: [colours('steel')],
        },
        {
          slug: 'bathroom-accessories',
          name: '浴室用品|Bathroom accessories',
          picture: 'soapdispenser',
          yuan: [6.9, 119],
          grams: [90, 1500],
          things:
            '牙刷架|toothbrush holder; 洗漱杯|wash cup; 皂盒|soap dish; 洗手液机|automatic soap dispenser; 马桶垫|toilet seat cover; 浴室防滑垫|bath mat; 毛巾架|towel rail',
          also: '洗漱用品|bathroom accessory',
          traits:
            '壁挂|wall-mounted@架,皂盒,洗手液; 感应|sensor@洗手液; 沥水|draining@皂盒,架; 简约|simple; 情侣|couple’s@杯',
          points:
            '不积水|no standing water@皂盒,架; 免打孔|no drilling@架,皂盒; 静音轻巧|quiet and light@洗手液; 防霉好打理|mould-proof and easy@!洗手液; 自动出泡|foams by itself@洗手液; 吸水速干|absorbs and dries fast@防滑垫; 柔软保暖|soft and warm@马桶垫; 简约百搭|goes with any bathroom',
          attributes: [
            lead(
              'material',
              '材质|Material',
              'PP|PP@!马桶垫,防滑垫; 陶瓷|ceramic@杯,皂盒,架; 硅藻泥|diatomite@防滑垫; 太空铝|space-aluminium@架',
            ),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'mirrors',
          name: '镜子梳妆|Mirrors',
          picture: 'mirror',
          yuan: [15, 329],
          grams: [180, 5200],
          share: 0.7,
          things:
            '化妆镜|make-up mirror; 全身镜|full-length mirror; LED镜子|LED mirror; 浴室镜|bathroom mirror; 折叠镜|folding mirror; 放大镜|magnifying mirror',
          also: '梳妆镜|vanity mirror',
          traits: '高清|HD; 补光|lit@化妆,浴室; 北欧|Nordic; 台式|table@化妆,放大; 免打孔|drill-free@浴室,全身',
          points:
            '三档调光|three light levels@LED,化妆; 防爆膜更安全|shatter-safe film@全身,LED,浴室; 角度可调|adjustable angle@化妆,折叠,放大; 拍照显瘦|flattering for photos@全身; 成像清晰|clear reflection',
          attributes: [
            fact('frame', '边框|Frame', '实木|solid wood@全身; 铝合金|aluminium@全身,浴室,LED; 无框|frameless'),
            when('全身', lengthCm(120, 140, 150)),
            when('化妆,折叠,放大', lengthCm(15, 18, 20)),
            when('LED,浴室', lengthCm(40, 50, 60)),
          ],
          variants: [colours('metals')],
        },
        {
          slug: 'water-filter',
          name: '净水滤芯|Water filters',
          picture: 'filter',
          yuan: [19, 259],
          grams: [120, 1900],
          share: 0.6,
          things:
            '净水壶|water filter jug; 滤芯|filter cartridge; 前置过滤器|pre-filter; 洗澡过滤器|shower filter; 台面净水器|countertop purifier',
          also: '净水|water purifier',
          traits: '家用|home; 免安装|no-install@壶,台面,滤芯; 大流量|high-flow@前置,洗澡; 租房|renter’s@壶,洗澡,台面',
          points:
            '去除余氯水垢|removes chlorine and scale; 换芯提醒|reminds you to change; 婴儿冲奶可用|fine for baby formula@壶,台面; 三分钟出水|water in three minutes@壶,台面',
          attributes: [when('!滤芯', measure('stages', '过滤层数|Stages', '层|stages', [3, 4, 5, 7]))],
          variants: [packs('件|pcs', 1, 2, 4)],
        },
      ],
    },
  ],
};
