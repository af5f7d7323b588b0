import { apparelSizes, audience, capacityMl, patterns, place } from './attributes.js';
import { amounts, colours, fact, lead, steps, when } from './words.js';
import type { RootWords } from './words.js';

export const sports: RootWords = {
  slug: 'sports',
  name: '运动健身|Sports & fitness',
  costShare: [0.42, 0.58],
  trades: '体育用品|Sporting Goods; 运动器材|Sports Equipment; 健身器材|Fitness Equipment; 运动服饰|Sportswear',
  cities: 'quanzhou nantong jinhua xiamen dongguan taizhou',
  brands: `动野|Dongye; 燃屿|Ranyu@fitness; 氧动社|Oxymove; 青跃|Qingyue; 伸展之间|Stretchwell@fitness; 汗水日记|Sweat Diary; 劲羽|Jinyu@rackets,balls; 跃见|Yuejian; 马甲线工坊|Abs Works@fitness; 轻燃|Qingran@fitness; 拾跑|Shipao@cycling,sportswear,guards;
    水纹泳社|Shuiwen@swimming; 力屿|Liyu; 平衡木|Balance Beam; 追光行|Zhuiguang@cycling,sportswear,guards; 瑜间|Yujian@fitness`,
  branches: [
    {
      slug: 'fitness',
      name: '健身瑜伽|Fitness & yoga',
      attributes: [when('!裤,内衣,T恤,套装,外套', place('居家|home; 健身房|the gym; 宿舍|dorms'))],
      tips: '运动前请充分热身。|Warm up before exercise.@!裤,内衣,T恤,套装,外套; 使用前检查器材是否牢固。|Check the equipment before use.@!裤,内衣,T恤,套装,外套,垫; 避免阳光直射。|Keep out of direct sun.',
      points: '新手友好|beginner friendly@!裤,内衣,T恤,套装,外套; 附教学视频|with video lessons@!裤,内衣,T恤,套装,外套',
      leaves: [
        {
          slug: 'yoga-mats',
          name: '瑜伽垫|Yoga mats',
          picture: 'yogamat',
          yuan: [29, 199],
          grams: [320, 2400],
          things:
            '瑜伽垫|yoga mat; 健身垫|exercise mat; 普拉提垫|Pilates mat; 舞蹈垫|dance mat; 跳绳静音垫|skipping mat',
          also: '健身地垫|workout mat',
          traits: '加厚|thick; 加宽|extra-wide; 防滑|non-slip; 静音|quiet; 初学者|beginner’s',
          points:
            '体位线标识|with alignment lines@瑜伽垫; 回弹护膝|cushions the knees; 无异味|odour-free; 附绑带网包|with strap and bag',
          attributes: [lead('material', '材质|Material', 'TPE|TPE; 天然橡胶|natural-rubber; NBR|NBR; PU|PU; EVA|EVA')],
          variants: [colours('soft'), steps('thickness', '厚度|Thickness', '6mm|6 mm; 8mm|8 mm; 10mm|10 mm', 1.12)],
        },
        {
          slug: 'yoga-props',
          name: '瑜伽辅具|Yoga props',
          picture: 'yogamat',
          yuan: [12, 99],
          grams: [180, 900],
          share: 0.7,
          things:
            '瑜伽砖|yoga block; 泡沫轴|foam roller; 瑜伽球|yoga ball; 普拉提圈|Pilates ring; 拉力带|stretch band; 筋膜球|massage ball',
          also: '健身辅助|fitness prop',
          traits: '加厚|thick@砖,球; 防滑|non-slip; 初学者|beginner’s; 高密度|high-density@砖,轴',
          points:
            '放松肌肉|loosens muscles@轴,球; 辅助拉伸|helps you stretch; 防爆安全|burst-proof@瑜伽球; 柔韧不易断|supple and strong@带,圈; 小巧易收纳|small and easy to store',
          attributes: [
            lead(
              'material',
              '材质|Material',
              'EVA|EVA@砖,轴; PVC|PVC@瑜伽球; 乳胶|latex@带; 软木|cork@砖; 硅胶|silicone@筋膜球',
            ),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'strength-gear',
          name: '力量小器械|Strength gear',
          picture: 'dumbbell',
          yuan: [15, 159],
          grams: [180, 1800],
          share: 0.8,
          things:
            '弹力带|resistance band; 俯卧撑支架|push-up stand; 健腹轮|ab wheel; 握力器|grip trainer; 臂力器|arm trainer; 拉力绳|pull rope',
          also: '居家训练|home training',
          traits: '静音|quiet@轮,支架; 家用|home; 可调节|adjustable; 新手|starter',
          points:
            '防滑握感|non-slip grip; 练臂练背|for arms and back@带,绳,臂力,支架; 自动回弹|springs back@健腹轮; 收纳小巧|stores small; 承重稳固|sturdy under load@支架,轮',
          attributes: [fact('level', '训练强度|Level', '入门|beginner; 进阶|intermediate; 高阶|advanced')],
          variants: [colours('vivid')],
        },
        {
          slug: 'weights',
          name: '哑铃壶铃|Weights',
          picture: 'dumbbell',
          yuan: [15, 69],
          grams: [900, 4900],
          things: '哑铃|dumbbell; 浸塑哑铃|vinyl dumbbell; 壶铃|kettlebell; 六角哑铃|hex dumbbell; 杠铃片|weight plate',
          also: '力量训练|strength training',
          traits: '女士|women’s@!杠铃片; 包胶|rubber-coated@六角,壶铃,杠铃片; 家用|home; 静音|quiet',
          points:
            '防滑握感|non-slip grip; 不伤地板|kind to floors; 练臂练背|for arms and back@哑铃,壶铃; 不占地方|takes little space',
          attributes: [fact('level', '训练强度|Level', '入门|beginner; 进阶|intermediate; 高阶|advanced')],
          variants: [amounts('netKilograms', '重量|Weight', 'kg|kg', [1, 2, 3, 5, 8])],
        },
        {
          slug: 'jump-ropes',
          name: '跳绳呼啦圈|Skipping ropes & hoops',
          picture: 'rope',
          yuan: [9.9, 119],
          grams: [120, 1100],
          things:
            '跳绳|skipping rope; 计数跳绳|counting rope; 无绳跳绳|cordless rope; 智能呼啦圈|smart hoop; 呼啦圈|hula hoop',
          also: '有氧器材|cardio gear',
          traits: '中考|exam@跳绳; 减脂|fat-burning; 负重|weighted@!无绳',
          points:
            '不打结|tangle-free@跳绳; 精准计数|accurate counting@计数,智能,无绳; 长度可调|adjustable length@绳; 轴承顺滑|smooth bearings@绳; 塑腰瘦腹|shapes the waist@呼啦圈; 节数可拆|sections come apart@呼啦圈',
          attributes: [audience('学生|students; 成人|adults; 孩子|children')],
          variants: [colours('vivid')],
        },
        {
          slug: 'sportswear',
          name: '运动服饰|Sportswear',
          picture: 'leggings',
          yuan: [35, 239],
          grams: [120, 620],
          share: 1.2,
          things:
            '瑜伽裤|yoga leggings; 运动内衣|sports bra; 速干T恤|quick-dry T-shirt; 运动套装|sports set; 健身短裤|training shorts; 瑜伽外套|yoga jacket',
          also: '健身服|gym wear',
          traits: '裸感|second-skin@裤,内衣; 高腰|high-waist@裤; 提臀|lifting@裤; 速干|quick-dry@!内衣; 跑步|running',
          points:
            '吸汗透气|wicks sweat; 深蹲不透|squat-proof@裤; 四面弹力|four-way stretch; 带口袋|with pockets@裤,外套; 面料亲肤|soft on skin',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '锦氨|nylon-spandex@!T恤; 冰丝|ice-silk@T恤,短裤,裤; 莱卡|Lycra@!T恤; 涤纶|polyester',
            ),
          ],
          variants: [colours('dress'), apparelSizes],
        },
      ],
    },
    {
      slug: 'ball-and-water',
      name: '球类水上|Ball & water sports',
      attributes: [
        audience(
          '初学者|beginners@拍,球,滑; 青少年|teenagers@!儿童; 成人|adults@!儿童; 孩子|children@儿童; 专业训练|serious training@拍,泳镜',
        ),
      ],
      tips: '使用后请擦干存放。|Dry before storing.; 请在安全场地使用。|Use in a safe place.; 未成年人请在监护下使用。|Minors should be supervised.',
      leaves: [
        {
          slug: 'rackets',
          name: '羽毛球乒乓|Badminton & table tennis',
          picture: 'racket',
          yuan: [25, 329],
          grams: [220, 900],
          things:
            '羽毛球拍|badminton racket; 乒乓球拍|table tennis bat; 网球拍|tennis racket; 匹克球拍|pickleball paddle',
          also: '球拍|racket sports',
          traits: '超轻|ultra-light@!乒乓; 双拍|two-racket@羽毛,乒乓; 进攻型|attacking; 耐打|durable',
          points:
            '附球和拍包|with balls and case; 手感扎实|solid feel; 控球稳|good control; 不易断线|strings hold@羽毛,网',
          attributes: [
            when(
              '!乒乓',
              lead('material', '材质|Material', '全碳素|full-carbon; 铝合金|aluminium; 碳铝一体|carbon-aluminium'),
            ),
          ],
          variants: [colours('vivid')],
        },
        {
          slug: 'balls',
          name: '篮球足球|Balls',
          picture: 'ball',
          yuan: [29, 199],
          grams: [260, 780],
          share: 0.8,
          things:
            '篮球|basketball; 足球|football; 排球|volleyball; 静音拍拍球|silent bouncing ball; 儿童皮球|children’s ball',
          also: '球类|sports ball',
          traits: '比赛|match@篮球,足球,排球; 室内外|indoor-outdoor; 耐磨|hard-wearing',
          points:
            '手感好不打滑|good grip; 附打气筒|pump included; 弹性稳定|even bounce; 学校体育课|for school PE@篮球,足球,排球',
          attributes: [lead('material', '材质|Material', 'PU|PU@!静音,皮球; 吸湿超纤|microfibre@篮球; 橡胶|rubber')],
          variants: [steps('ballSize', '规格|Size', '4号|size 4; 5号|size 5; 7号|size 7', 1.12)],
        },
        {
          slug: 'swimming',
          name: '游泳用品|Swimming',
          picture: 'goggles',
          yuan: [19, 229],
          grams: [60, 520],
          things:
            '泳镜|swimming goggles; 泳衣|swimsuit; 泳帽|swimming cap; 儿童泳圈|children’s swim ring; 男士泳裤|men’s swim trunks; 防水袋|dry bag',
          also: '泳具|swim gear',
          traits:
            '高清|HD@泳镜; 防雾|anti-fog@泳镜; 显瘦|slimming@泳衣; 温泉|hot-spring@泳衣,裤; 速干|quick-dry@泳衣,泳裤',
          points:
            '不勒头发|no pulling hair@泳帽,泳镜; 密封不漏水|seals watertight@泳镜,防水袋; 抗氯耐用|chlorine-resistant@泳衣,裤; 高腰遮肉|flattering high waist@泳衣; 贴合舒适|snug and comfortable@镜,帽,衣,裤; 双气囊更安全|double air chamber@泳圈; 可触屏|works with touch screens@防水袋; 结实耐用|built to last',
          attributes: [fact('use', '使用场地|Where', '泳池|pool; 海边|beach; 温泉|hot spring@泳衣,裤')],
          variants: [colours('vivid')],
        },
        {
          slug: 'sports-guards',
          name: '运动护具|Sports guards',
          picture: 'support',
          yuan: [15, 119],
          grams: [80, 420],
          things:
            '运动护膝|sports knee guard; 护踝|ankle guard; 护肘|elbow guard; 运动腰包|running belt; 运动头带|sports headband; 健身手套|gym gloves',
          also: '运动装备|sports gear',
          traits: '透气|breathable; 专业|professional; 防滑|non-slip; 夜跑|night-run',
          points:
            '跑跳不移位|stays in place; 弹力贴合|stretchy fit; 减压支撑|cushioned support; 轻便不勒|light, no pinching',
          attributes: [
            lead('material', '材质|Material', '针织|knitted; 尼龙|nylon; 硅胶|silicone-lined; 涤纶|polyester'),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'sports-bottles',
          name: '运动水壶|Sports bottles',
          picture: 'bottlesport',
          yuan: [19, 119],
          grams: [120, 420],
          things:
            '运动水壶|sports bottle; 健身摇摇杯|shaker bottle; 吸管运动杯|straw sports bottle; 吨吨桶|half-gallon bottle; 折叠水杯|folding bottle',
          also: '水杯|water bottle',
          traits: '大容量|large; 便携|portable; 耐高温|heat-proof; 刻度|time-marked',
          points: '弹盖防漏|flip lid, leak-proof; 单手开盖|opens with one hand; 背带设计|carry strap; 耐摔|drop-proof',
          attributes: [
            lead('material', '材质|Material', 'Tritan|Tritan; 304不锈钢|304 stainless-steel; 硅胶|silicone; PC|PC'),
            capacityMl(600, 800, 1000, 2000),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'cycling',
          name: '骑行轮滑|Cycling & skating',
          picture: 'helmet',
          yuan: [25, 499],
          grams: [120, 3600],
          share: 0.8,
          things:
            '骑行头盔|cycling helmet; 轮滑鞋|inline skates; 滑板|skateboard; 自行车灯|bike light; 骑行手套|cycling gloves; 打气筒|bike pump; 儿童滑板车|children’s scooter',
          also: '骑行装备|riding gear',
          traits:
            '轻量|lightweight@!灯; 一体成型|moulded@头盔; 可调|adjustable@头盔,轮滑,滑板车; 夜骑|night-ride@灯,头盔',
          points:
            '透气不闷|well ventilated@头盔,手套; 抗冲击|impact-resistant@头盔; 尾灯警示|rear warning light@灯; 稳固好上手|steady and easy@滑,轮滑; 随车携带|fits on the frame@打气筒,灯; 防滑减震|grips and cushions@手套,轮滑,滑板; 结实耐用|built to last',
          attributes: [
            fact(
              'use',
              '用途|Use',
              '通勤|commuting@头盔,灯,手套,打气; 山地|mountain@头盔,灯,手套,打气; 公路|road@头盔,灯,手套,打气; 广场|park@轮滑,滑板',
            ),
          ],
          variants: [patterns('黑色|black|#34363a; 白色|white|#ecebe6; 薄荷绿|mint|#9fd3bd; 樱花粉|pink|#efb6bf')],
        },
      ],
    },
  ],
};
