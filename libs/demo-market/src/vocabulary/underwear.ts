import { apparelSizes, packs, season } from './attributes.js';
import { choices, colours, fact, lead } from './words.js';
import type { RootWords } from './words.js';

export const underwear: RootWords = {
  slug: 'underwear',
  name: '内衣袜子|Underwear & loungewear',
  costShare: [0.4, 0.58],
  trades: '内衣|Lingerie; 针织|Knitwear; 袜业|Hosiery; 服饰|Fashion',
  cities: 'shaoxing jinhua shantou foshan liaoyuan quanzhou',
  brands: `贴身里|Tieshenli; 软软衣|Ruanruan; 棉境|Mianjing; 晚安裳|Wanan Wear; 丝绵语|Simianyu; 轻裹|Qingguo; 足间|Zujian Socks; 小袜子铺|Little Sock Shop; 澜衣|Lanyi; 肌理棉|Jilimian; 慢卧|Manwo;
    云贴|Yuntie; 安睡裳|Anshuishang; 莫小代|Moxiaodai; 暖里|Nuanli; 悦己衣|Yueji`,
  branches: [
    {
      slug: 'intimates',
      name: '内衣内裤|Intimates',
      tips: '贴身衣物开封后不支持无理由退换。|Intimate wear cannot be returned once opened.; 请手洗或使用洗衣袋。|Hand wash or use a laundry bag.; 首次穿着前请清洗。|Wash before first wear.',
      points: '亲肤透气|soft and breathable@!阿罗; 抗菌裆|antibacterial gusset@裤',
      leaves: [
        {
          slug: 'bras',
          name: '文胸|Bras',
          picture: 'bra',
          yuan: [35, 199],
          grams: [90, 220],
          things:
            '无钢圈文胸|wire-free bra; 无痕内衣|seamless bra; 运动内衣|sports bra; 美背文胸|beautiful-back bra; 哺乳文胸|nursing bra; 抹胸|bandeau',
          also: '内衣|brassiere',
          traits: '聚拢|push-up; 软支撑|soft-support; 大胸显小|minimiser; 固定杯|fixed-cup; 少女|teen',
          points:
            '收副乳防下垂|smooths and lifts; 不勒肩|easy on shoulders; 穿着无感|feels like nothing; 透气不闷汗|stays dry',
          attributes: [
            lead('material', '面料|Fabric', '乳胶|latex-pad; 蕾丝|lace; 莫代尔|modal; 冰丝|ice-silk; 纯棉|cotton'),
          ],
          variants: [
            colours('soft'),
            choices('size', '尺码|Size', '70/32|32 (70); 75/34|34 (75); 80/36|36 (80); 85/38|38 (85)'),
          ],
        },
        {
          slug: 'women-briefs',
          name: '女士内裤|Women’s briefs',
          picture: 'briefs',
          yuan: [15, 99],
          grams: [60, 220],
          things:
            '女士内裤|women’s briefs; 无痕内裤|seamless briefs; 高腰收腹内裤|high-waist tummy briefs; 一次性内裤|disposable briefs; 安全裤|safety shorts',
          also: '三角裤|panties',
          traits: '无痕|no-show@!一次性; 中腰|mid-rise@!高腰,安全裤; 少女|teen; 礼盒|gift-boxed@!一次性',
          points:
            '不夹臀|no riding up; 独立包装|individually packed@一次性; A类抑菌|grade A antibacterial; 弹力不勒|stretchy, no marks',
          attributes: [
            lead('material', '面料|Fabric', '纯棉|cotton; 莫代尔|modal; 冰丝|ice-silk; 桑蚕丝|silk'),
            fact('pieces', '件数|Pieces', '4条|4 pcs; 5条|5 pcs; 6条|6 pcs'),
          ],
          variants: [colours('soft'), apparelSizes],
        },
        {
          slug: 'men-underpants',
          name: '男士内裤|Men’s underpants',
          picture: 'boxers',
          yuan: [19, 119],
          grams: [90, 320],
          things:
            '男士平角裤|men’s boxer briefs; 男士内裤|men’s underpants; 阿罗裤|woven boxers; 运动内裤|sports underwear',
          also: '四角裤|boxers',
          traits: '宽松|loose; 无痕|seamless@!阿罗; 加大码|plus-size; 本命年|lucky-red',
          points:
            '透气不闷|cool and airy; 不卷边|no rolling; 弹力腰头|stretch waistband@!阿罗; 石墨烯抗菌|graphene antibacterial',
          attributes: [
            lead('material', '面料|Fabric', '纯棉|cotton; 莫代尔|modal; 冰丝|ice-silk; 竹纤维|bamboo-fibre'),
            fact('pieces', '件数|Pieces', '3条|3 pcs; 4条|4 pcs; 5条|5 pcs'),
          ],
          variants: [colours('menswear'), apparelSizes],
        },
      ],
    },
    {
      slug: 'socks-and-thermals',
      name: '袜子保暖|Socks & thermals',
      attributes: [season],
      tips: '请翻面洗涤，避免勾丝。|Wash inside out to avoid snags.; 不可熨烫。|Do not iron.; 均码弹力，适合大多数脚型。|Stretch one-size fits most.@袜',
      points: '不掉跟|stays up@袜; 弹力舒适|comfortable stretch',
      leaves: [
        {
          slug: 'socks',
          name: '袜子|Socks',
          picture: 'sock',
          yuan: [9.9, 69],
          grams: [60, 320],
          share: 1.3,
          things:
            '中筒袜|crew socks; 船袜|no-show socks; 短袜|ankle socks; 堆堆袜|slouch socks; 运动袜|sports socks; 五指袜|toe socks; 珊瑚绒袜|fleece socks',
          also: '袜子|hosiery',
          traits:
            '日系|Japanese-style; 防臭|odour-proof; 薄款|thin@!珊瑚绒,堆堆; 加厚|thick@!船袜; 可爱|cute; 商务|business@中筒',
          points:
            '吸汗不臭脚|absorbs sweat; 不勒脚踝|soft at the ankle@中筒,短袜,堆堆; 硅胶防脱|silicone grip@船袜; 无骨缝头|flat toe seam',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton@!珊瑚绒; 新疆棉|Xinjiang cotton@!珊瑚绒; 羊毛|wool@中筒,堆堆; 竹纤维|bamboo-fibre@!珊瑚绒; 精梳棉|combed-cotton@!珊瑚绒',
            ),
          ],
          variants: [colours('soft'), packs('双|pairs', 3, 5, 10)],
        },
        {
          slug: 'tights',
          name: '丝袜打底裤|Tights & leggings',
          picture: 'leggings',
          yuan: [12, 119],
          grams: [50, 420],
          things:
            '丝袜|sheer tights; 光腿神器|bare-leg tights; 打底裤|leggings; 连裤袜|pantyhose; 瘦腿袜|shaping tights',
          also: '裤袜|hosiery tights',
          traits:
            '防勾丝|snag-proof@丝袜,连裤; 加绒|fleece-lined@光腿,打底; 自然肤色|skin-tone@丝袜,连裤,光腿; 显瘦|slimming',
          points:
            '不掉裆|never sags; 显腿直|straightens legs; 保暖不臃肿|warm without bulk@光腿,打底; 隐形连脚|seamless foot@光腿,连裤',
          attributes: [
            fact(
              'thickness',
              '厚度|Thickness',
              '超薄|ultra-thin@丝袜,连裤; 80g|80 g@打底,瘦腿,光腿; 160g加绒|160 g fleece@光腿,打底; 220g加绒|220 g fleece@光腿,打底',
            ),
          ],
          variants: [colours('skin')],
        },
        {
          slug: 'thermals',
          name: '保暖内衣|Thermal underwear',
          picture: 'sweater',
          yuan: [39, 239],
          grams: [280, 820],
          things:
            '保暖内衣套装|thermal underwear set; 秋衣秋裤|long johns set; 自发热内衣|heat-tech base layer; 保暖背心|thermal vest; 羊毛打底衫|wool base layer',
          also: '秋冬打底|winter base layer',
          traits: '加绒加厚|fleece-lined thick; 男女同款|unisex; 无痕|seamless; 中老年|senior',
          points:
            '锁温不臃肿|holds warmth, no bulk; 弹力贴身|stretchy and close; 不起静电|no static; 圆领好内搭|easy under anything@!背心',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '德绒|dralon@!羊毛; 羊绒|cashmere-blend@!羊毛; 纯棉|cotton@!羊毛; 莫代尔|modal@!羊毛',
            ),
          ],
          variants: [colours('dress'), apparelSizes],
        },
      ],
    },
    {
      slug: 'loungewear',
      name: '睡衣家居服|Sleepwear & loungewear',
      attributes: [season],
      tips: '请与深色衣物分开洗。|Wash apart from darks.; 柔和模式机洗。|Machine wash on gentle.; 宽松版型，按平时尺码选购。|Loose cut, take your usual size.',
      points: '柔软亲肤|soft on skin; 可外穿|fine to step out in',
      leaves: [
        {
          slug: 'pyjamas',
          name: '睡衣套装|Pyjamas',
          picture: 'pyjamas',
          yuan: [49, 259],
          grams: [260, 820],
          share: 1.2,
          things:
            '睡衣套装|pyjama set; 家居服|loungewear set; 情侣睡衣|couple’s pyjamas; 开衫睡衣|button-front pyjamas; 珊瑚绒睡衣|fleece pyjamas',
          also: '居家服|homewear',
          traits: '甜美|sweet; 简约|simple; 日系|Japanese-style; 轻奢|luxe',
          points: '宽松不束缚|loose and free; 带胸垫|built-in pads@!情侣,珊瑚绒; 翻领显气质|smart collar',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton@!珊瑚绒; 冰丝|ice-silk@!珊瑚绒; 双层纱|double-gauze@!珊瑚绒; 莫代尔|modal@!珊瑚绒; 法兰绒|flannel@!珊瑚绒',
            ),
          ],
          variants: [colours('soft'), apparelSizes],
        },
        {
          slug: 'nightdresses',
          name: '睡裙睡袍|Nightdresses & robes',
          picture: 'dress',
          yuan: [45, 229],
          grams: [200, 720],
          share: 0.7,
          things:
            '睡裙|nightdress; 吊带睡裙|slip nightdress; 睡袍|robe; 带胸垫睡裙|padded nightdress; 晨袍|morning robe',
          also: '女士睡衣|women’s nightwear',
          traits: '性感|alluring@吊带; 公主风|princess-style; 宽松|loose; 新中式|Chinese-style',
          points:
            '丝滑垂顺|silky drape; 免穿内衣|no bra needed@带胸垫; 收腰系带|tie waist@袍; 洗后不缩水|will not shrink',
          attributes: [lead('material', '面料|Fabric', '冰丝|ice-silk; 真丝|silk; 纯棉|cotton; 莫代尔|modal')],
          variants: [colours('dress'), apparelSizes],
        },
      ],
    },
  ],
};
