import { kidShoeSizes, kidSizes, season } from './attributes.js';
import { colours, fact, lead, suits } from './words.js';
import type { RootWords } from './words.js';

export const kidswear: RootWords = {
  slug: 'kidswear',
  name: '童装童鞋|Children’s clothing & shoes',
  costShare: [0.4, 0.58],
  trades: '童装|Kidswear; 服饰|Fashion; 儿童用品|Children’s Goods; 鞋服|Shoes & Apparel',
  cities: 'huzhou huzhou foshan quanzhou wenzhou hangzhou',
  brands: `跳跳衣|Tiaotiao; 小步衫|Little Steps; 云朵童裳|Cloud Kids; 芒果树童装|Mango Tree Kids; 童画屿|Tonghuayu; 豆豆棉|Doudoumian; 奔跑小鹿|Running Fawn; 萌趣衣橱|Mengqu; 星星裳|Xingxing;
    积木小子|Brick Boy; 棉花糖衣|Cotton Candy Wear; 小野果|Little Berry; 蜡笔衣|Crayon Wear; 森林小褂|Forest Coat; 七彩童步|Rainbow Step`,
  branches: [
    {
      slug: 'kids-clothes',
      name: '童装|Clothes',
      attributes: [season],
      tips: '请按孩子身高选码，预留一码更耐穿。|Choose by height, one size up lasts longer.; 反面洗涤，避免暴晒。|Wash inside out and keep from strong sun.; 符合儿童服装安全标准。|Meets safety rules for children’s clothing.',
      points: 'A类亲肤|infant-grade soft; 洗不变形|keeps its shape',
      leaves: [
        {
          slug: 'kids-tops',
          name: '儿童上衣|Children’s tops',
          picture: 'tee',
          yuan: [19, 109],
          grams: [90, 360],
          share: 1.2,
          things:
            '儿童T恤|children’s T-shirt; 儿童卫衣|children’s sweatshirt; 儿童毛衣|children’s sweater; 儿童衬衫|children’s shirt; 儿童打底衫|children’s base layer',
          also: '男女童上衣|kids’ top',
          traits: '卡通|cartoon; 洋气|smart; 宽松|loose; 运动|sporty@T恤,卫衣; 条纹|striped',
          points:
            '领口宽松好穿|easy over the head; 不起球|pilling-resistant; 吸汗透气|wicks sweat; 印花不掉色|prints stay bright@T恤,卫衣',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton; 华夫格|waffle-knit@!毛衣,衬衫; 德绒|dralon@打底; 冰丝|ice-silk@T恤',
            ),
          ],
          variants: [colours('kids'), kidSizes],
        },
        {
          slug: 'kids-bottoms',
          name: '儿童裤裙|Trousers & skirts',
          picture: 'trousers',
          yuan: [25, 119],
          grams: [120, 420],
          things:
            '儿童休闲裤|children’s casual trousers; 儿童牛仔裤|children’s jeans; 防蚊裤|mosquito-proof trousers; 百褶裙裤|pleated skort; 儿童运动裤|children’s joggers',
          also: '童裤|kids’ bottoms',
          traits: '洋气|smart; 宽松|loose; 百搭|easy-match',
          points:
            '高弹不束缚|stretchy and free; 膝盖耐磨|tough knees@裤; 可调节腰围|adjustable waist; 防蚊透气|airy and bite-proof@防蚊',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton; 天丝|Tencel@!运动; 灯芯绒|corduroy@休闲; 冰丝|ice-silk@!牛仔',
            ),
          ],
          variants: [colours('kids'), kidSizes],
        },
        {
          slug: 'girls-dresses',
          name: '女童裙子|Girls’ dresses',
          picture: 'dress',
          yuan: [35, 189],
          grams: [130, 480],
          things:
            '女童连衣裙|girls’ dress; 公主裙|princess dress; 女童汉服|girls’ hanfu; 背心裙|pinafore dress; 纱裙|tulle dress; 生日礼服裙|birthday party dress',
          also: '儿童裙子|kids’ dress',
          traits: '甜美|sweet; 洋气|smart; 蓬蓬|puffy; 国风|Chinese-style; 碎花|floral',
          points:
            '内衬亲肤|soft lining; 转圈超美|twirls beautifully; 表演生日可穿|for shows and birthdays; 纽扣牢固|buttons stay on',
          attributes: [lead('material', '面料|Fabric', '纯棉|cotton; 网纱|tulle; 雪纺|chiffon; 泡泡棉|seersucker')],
          variants: [colours('kids'), kidSizes],
        },
        {
          slug: 'kids-outerwear',
          name: '儿童外套|Children’s jackets',
          picture: 'jacket',
          yuan: [49, 299],
          grams: [220, 900],
          things:
            '儿童外套|children’s jacket; 儿童羽绒服|children’s down jacket; 儿童防晒衣|children’s sun jacket; 儿童冲锋衣|children’s shell jacket; 儿童马甲|children’s gilet',
          also: '童装外套|kids’ coat',
          traits:
            '轻薄|light@防晒,外套; 加厚|thick@羽绒,马甲,外套; 三合一|3-in-1@冲锋衣; 连帽|hooded; 反光条|reflective',
          points:
            '防风防泼水|wind and splash proof@!防晒,马甲; 轻暖不臃肿|warm and light@!防晒; 拉链护下巴|chin guard; 可拆卸帽子|detachable hood',
          variants: [colours('kids'), kidSizes],
        },
        {
          slug: 'kids-underwear',
          name: '儿童内衣睡衣|Underwear & pyjamas',
          picture: 'pyjamas',
          yuan: [19, 119],
          grams: [90, 420],
          things:
            '儿童睡衣|children’s pyjamas; 儿童内衣套装|children’s underwear set; 儿童家居服|children’s loungewear; 儿童保暖衣|children’s thermals',
          also: '儿童贴身衣物|kids’ underwear',
          traits: '无骨缝制|flat-seamed; 恐龙|dinosaur; 薄款|light@!保暖; 保暖|warm@!保暖',
          points:
            '不勒肚子|no tight waist; 柔软无荧光|soft, no fluorescents; 抗菌透气|breathable, antibacterial; 整夜不踢被也暖|warm all night@保暖',
          attributes: [
            lead('material', '面料|Fabric', '纯棉|cotton; 莫代尔|modal; 竹纤维|bamboo-fibre; 新疆棉|Xinjiang cotton'),
          ],
          variants: [colours('kids'), kidSizes],
        },
      ],
    },
    {
      slug: 'kids-shoes',
      name: '童鞋书包|Shoes & school bags',
      tips: '建议量好脚长再加0.5厘米选码。|Measure the foot and add 0.5 cm.@鞋,拖; 鞋垫可取出清洗。|Insoles come out for washing.@运动鞋,板鞋,白鞋,老爹; 避免长时间泡水。|Do not soak for long.',
      leaves: [
        {
          slug: 'kids-sneakers',
          name: '儿童运动鞋|Children’s sneakers',
          picture: 'sneaker',
          yuan: [39, 189],
          grams: [320, 720],
          things:
            '儿童运动鞋|children’s sneakers; 学步鞋|first walkers; 儿童板鞋|children’s court shoes; 儿童小白鞋|children’s white sneakers; 儿童老爹鞋|children’s chunky sneakers',
          also: '童鞋|kids’ shoes',
          traits: '网面|mesh; 旋钮扣|dial-lace; 软底|soft-sole; 秋冬|winter',
          points:
            '防滑耐磨|non-slip and tough; 轻便不累脚|light on little feet; 自己会穿脱|easy to put on; 护踝稳步|steadies the ankle',
          attributes: [fact('sole', '鞋底|Sole', '橡胶|rubber; MD轻底|MD foam; TPR|TPR')],
          variants: [colours('kids'), kidShoeSizes],
        },
        {
          slug: 'kids-sandals',
          name: '儿童凉鞋拖鞋|Sandals & slippers',
          picture: 'sandal',
          yuan: [19, 119],
          grams: [180, 480],
          share: 0.8,
          things:
            '儿童凉鞋|children’s sandals; 儿童拖鞋|children’s slippers; 儿童洞洞鞋|children’s clogs; 儿童雨鞋|children’s rain boots; 儿童棉拖|children’s winter slippers',
          also: '宝宝鞋|kids’ slippers',
          traits: '包头|closed-toe@凉鞋; 软底|soft-sole; 卡通|cartoon; 防滑|non-slip',
          points:
            '包头不踢脚|protects toes@凉鞋,洞洞; 防水易清洗|waterproof, easy to rinse@!棉拖; 轻软有弹性|light and springy; 魔术贴好穿|easy strap@凉鞋; 柔软不磨脚|soft, no rubbing',
          attributes: [lead('material', '材质|Material', 'EVA|EVA@!棉拖; PU|PU@!棉拖,雨鞋,洞洞; 网面|mesh@凉鞋')],
          variants: [colours('kids'), kidShoeSizes],
        },
        {
          slug: 'school-bags',
          name: '儿童书包|School bags',
          picture: 'backpack',
          yuan: [39, 239],
          grams: [320, 980],
          things:
            '小学生书包|primary school backpack; 幼儿园书包|kindergarten backpack; 补习袋|tuition tote; 儿童斜挎包|children’s crossbody bag; 拉杆书包|wheeled school bag',
          also: '学生书包|kids’ schoolbag',
          traits: '护脊|spine-care@小学,拉杆; 减负|load-easing@小学,拉杆; 大容量|large@小学,拉杆,补习; 卡通|cartoon',
          points:
            '反光条更安全|reflective for safety; 一体开合好拿书|opens flat@小学; 防泼水|splash-proof; 透气背板|breathable back panel',
          attributes: [
            suits(
              'grade',
              '适用年级|Grades',
              '幼儿园|kindergarten@幼儿园,斜挎; 1-3年级|grades 1-3@小学,拉杆,补习; 3-6年级|grades 3-6@小学,拉杆,补习',
            ),
          ],
          variants: [colours('kids')],
        },
      ],
    },
  ],
};
