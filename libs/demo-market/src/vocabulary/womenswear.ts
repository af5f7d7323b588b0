import { apparelSizes, audience, season } from './attributes.js';
import { colours, fact, lead } from './words.js';
import type { RootWords } from './words.js';

const fit = fact('fit', '版型|Fit', '宽松|loose; 修身|slim; 直筒|straight; 常规|regular');
const body = audience('小个子|petite figures; 微胖|curvy figures; 梨形身材|pear-shaped figures; 高个子|tall figures');

export const womenswear: RootWords = {
  slug: 'womenswear',
  name: '女装|Women’s clothing',
  costShare: [0.36, 0.54],
  trades: '服饰|Fashion; 服装|Garments; 时装|Apparel; 制衣|Clothing',
  cities: 'hangzhou guangzhou guangzhou shenzhen jiaxing heze shaoxing suzhou',
  brands: `棉麻时|Mianmashi; 栖衣|Qiyi; 杏里|Xingli; 晚风衣橱|Evening Closet; 芷汀|Zhiting; 知鹿|Zhilu; 白桃衣社|Peach Studio; 缓步|Huanbu; 花间裳|Huajianshang; 云裳间|Yunshangjian;
    慕棠|Mutang; 一剪梅衣|Yijian; 南洛|Nanluo; 蓝格子|Blue Check; 素年衣事|Sunian; 乔衫|Qiaoshan; 茧屋|Cocoon Loft; 拾月裳|Shiyue; 锦绣里|Jinxiuli; 暮色裁缝|Dusk Tailor`,
  branches: [
    {
      slug: 'tops',
      name: '上装|Tops',
      attributes: [season, fit],
      tips: '请翻面冷水洗涤。|Wash inside out in cold water.; 尺码偏差1至3厘米属正常。|Sizes may vary by 1 to 3 cm.; 深色首次请单独洗。|Wash darks alone the first time.',
      points: '不起球|pilling-resistant; 上身显瘦|a slimming line; 百搭|goes with everything',
      leaves: [
        {
          slug: 'women-tees',
          name: 'T恤|T-shirts',
          picture: 'tee',
          yuan: [29, 139],
          grams: [160, 320],
          share: 1.4,
          things:
            '短袖T恤|short-sleeved T-shirt; 长袖打底衫|long-sleeved base layer; 正肩T恤|fitted-shoulder T-shirt; 印花T恤|printed T-shirt; 条纹T恤|striped T-shirt',
          also: '体恤上衣|tee; 女上衣|women’s top',
          traits: '法式|French-style; 复古|retro; 设计感|designer; 慵懒风|laid-back; 甜辣|sweet-cool',
          points:
            '领口不变形|collar keeps its shape; 遮肉显高|flattering length; 清爽透气|cool and airy; 叠穿单穿都好看|alone or layered',
          attributes: [
            lead('material', '面料|Fabric', '纯棉|cotton; 冰丝|ice-silk; 莫代尔|modal; 新疆棉|Xinjiang cotton'),
            body,
          ],
          variants: [colours('dress'), apparelSizes],
        },
        {
          slug: 'blouses',
          name: '衬衫雪纺|Shirts & blouses',
          picture: 'shirt',
          yuan: [49, 229],
          grams: [180, 360],
          things:
            '衬衫|shirt; 雪纺衫|chiffon blouse; 防晒衬衫|sun-shield shirt; 飘带衬衫|bow blouse; 娃娃领上衣|Peter-pan collar top',
          also: '通勤上衣|office top',
          traits: '通勤|office; 法式|French-style; 韩系|Korean-style; 复古|retro; 职业|business',
          points:
            '免烫不易皱|non-iron; 垂感好|drapes softly; 不透不闷|opaque yet airy; 外搭内穿皆可|worn open or closed',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '雪纺|chiffon; 醋酸|acetate@!雪纺,防晒; 纯棉|cotton@!雪纺,防晒; 天丝|Tencel@!雪纺; 真丝|silk@!雪纺,防晒',
            ),
            body,
          ],
          variants: [colours('dress'), apparelSizes],
        },
        {
          slug: 'women-knitwear',
          name: '毛衣针织|Knitwear',
          picture: 'sweater',
          yuan: [59, 329],
          grams: [280, 720],
          things:
            '毛衣|sweater; 针织开衫|knitted cardigan; 针织衫|knitted top; 高领打底衫|polo-neck base layer; 毛衣马甲|knitted vest',
          also: '针织上衣|knit top',
          traits: '慵懒风|laid-back; 法式|French-style; 软糯|soft; 复古|retro; 麻花|cable-knit@毛衣,开衫',
          points:
            '不扎皮肤|no itch; 回弹不变形|springs back into shape; 保暖不臃肿|warm without bulk; 温柔显白|a flattering shade',
          attributes: [
            lead('material', '面料|Fabric', '羊毛|wool; 羊绒|cashmere; 纯棉|cotton; 马海毛|mohair; 美利奴|merino'),
          ],
          variants: [colours('dress'), apparelSizes],
        },
        {
          slug: 'women-outerwear',
          name: '外套大衣|Coats & jackets',
          picture: 'coat',
          yuan: [99, 699],
          grams: [450, 1600],
          things:
            '西装外套|blazer; 风衣|trench coat; 羊毛大衣|wool coat; 短款羽绒服|short down jacket; 牛仔外套|denim jacket; 防晒衣|sun-shield jacket; 小香风外套|tweed jacket',
          also: '女外套|women’s jacket',
          traits: '通勤|office@!防晒,羽绒,牛仔; 英伦|British-style@西装,风衣,大衣; 高级感|elegant',
          points:
            '挺括有型|crisp and structured; 保暖抗风|warm and windproof@!防晒,西装; 双排扣设计|double-breasted@西装,风衣,大衣; 显瘦遮胯|skims the hips',
          attributes: [body],
          variants: [colours('dress'), apparelSizes],
        },
      ],
    },
    {
      slug: 'bottoms',
      name: '裙装裤装|Dresses & bottoms',
      attributes: [season],
      tips: '请参考尺码表选购。|Please follow the size chart.; 不可漂白，悬挂晾干。|Do not bleach, hang to dry.; 熨烫请垫布。|Iron through a cloth.',
      points: '遮肉显瘦|flattering fit@!马面,汉服,褙子; 久坐不皱|stays smooth when seated@!马面,汉服,褙子',
      leaves: [
        {
          slug: 'dresses',
          name: '连衣裙|Dresses',
          picture: 'dress',
          yuan: [69, 399],
          grams: [220, 560],
          share: 1.4,
          things:
            '连衣裙|dress; 碎花裙|floral dress; 吊带裙|slip dress; 衬衫裙|shirt dress; 针织连衣裙|knitted dress; 茶歇裙|tea dress; 小黑裙|little black dress',
          also: '女裙|women’s dress; 长裙|long dress',
          traits:
            '法式|French-style; 收腰|nipped-waist; 气质|elegant; 度假|holiday@!小黑; 复古|vintage; 学院|preppy@!吊带,小黑',
          points:
            '显高显瘦|lengthens and slims; 飘逸不透|flowing yet opaque; 隐形拉链|hidden zip; 约会出游都合适|for dates and trips',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '雪纺|chiffon@!针织; 棉麻|cotton-linen@!针织,小黑; 醋酸缎面|satin@!针织,衬衫,碎花; 真丝|silk@!针织,衬衫; 天丝|Tencel@!针织',
            ),
            body,
          ],
          variants: [colours('dress'), apparelSizes],
        },
        {
          slug: 'skirts',
          name: '半身裙|Skirts',
          picture: 'skirt',
          yuan: [39, 219],
          grams: [200, 480],
          things:
            '半身裙|skirt; 百褶裙|pleated skirt; A字短裙|A-line mini skirt; 包臀裙|pencil skirt; 伞裙|full skirt; 鱼尾裙|fishtail skirt',
          also: '裙子|midi skirt',
          traits: '高腰|high-waist; 气质|elegant; 中长款|midi@!短裙; 辣妹|Y2K',
          points:
            '胯大也能穿|kind to wide hips; 防走光内衬|lined with shorts; 垂坠感强|hangs beautifully; 松紧腰不勒|comfortable elastic waist',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '牛仔|denim@A字,包臀,鱼尾; 醋酸缎面|satin; 棉麻|cotton-linen; 毛呢|wool-blend@A字,百褶,包臀; 皮质|faux-leather@A字,包臀',
            ),
            body,
          ],
          variants: [colours('dress'), apparelSizes],
        },
        {
          slug: 'women-trousers',
          name: '女裤牛仔裤|Trousers & jeans',
          picture: 'trousers',
          yuan: [49, 239],
          grams: [280, 680],
          share: 1.2,
          things:
            '阔腿裤|wide-leg trousers; 牛仔裤|jeans; 西装裤|suit trousers; 烟管裤|cigarette trousers; 工装裤|cargo trousers; 鲨鱼裤|sculpting leggings',
          also: '女裤|women’s trousers',
          traits:
            '高腰|high-waist; 直筒|straight@西装,牛仔,烟管; 复古|retro; 垂感|draped@阔腿,西装; 显腿长|leg-lengthening',
          points:
            '弹力不紧绷|stretch without squeeze; 不起球不褪色|no pilling or fading; 小个子友好|petite-friendly; 四季可穿|for all seasons',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '牛仔|denim@阔腿,工装; 冰丝|ice-silk@!牛仔,鲨鱼,工装; 天丝|Tencel@!鲨鱼,工装; 加绒|fleece-lined',
            ),
            body,
          ],
          variants: [colours('denim'), apparelSizes],
        },
        {
          slug: 'hanfu',
          name: '汉服国风|Hanfu & Chinese style',
          picture: 'hanfu',
          yuan: [79, 499],
          grams: [320, 1300],
          share: 0.8,
          things:
            '马面裙|mamian skirt; 汉服套装|hanfu set; 新中式上衣|new Chinese-style top; 旗袍|qipao; 宋制褙子|Song-style beizi; 改良汉服|modern hanfu',
          also: '国风女装|Chinese-style clothing',
          traits:
            '明制|Ming-style@马面,汉服; 日常|everyday; 织金|gold-woven@马面,汉服,旗袍; 提花|jacquard; 国潮|Guochao',
          points:
            '重工刺绣|richly embroidered; 裙摆有垂感|heavy, well-hung hem@马面,汉服; 拍照出片|photographs beautifully; 婚礼敬酒可穿|fit for weddings; 版型立体显气质|a graceful cut',
          attributes: [
            fact(
              'material',
              '面料|Fabric',
              '织锦|brocade@马面,旗袍; 香云纱|gambiered silk@旗袍,新中式; 雪纺|chiffon; 提花缎|jacquard satin',
            ),
          ],
          variants: [colours('dress'), apparelSizes],
        },
      ],
    },
  ],
};
