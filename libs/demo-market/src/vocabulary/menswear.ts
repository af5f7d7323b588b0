import { apparelSizes, audience, season } from './attributes.js';
import { colours, fact, lead } from './words.js';
import type { RootWords } from './words.js';

const fit = fact('fit', '版型|Fit', '宽松|loose; 修身|slim; 直筒|straight; 常规|regular');

export const menswear: RootWords = {
  slug: 'menswear',
  name: '男装|Men’s clothing',
  costShare: [0.38, 0.56],
  trades: '服饰|Fashion; 服装|Garments; 制衣|Clothing; 男装|Menswear',
  cities: 'quanzhou ningbo guangzhou suzhou wenzhou hangzhou nanchang',
  brands: `山屹|Shanyi; 型格里|Xinggeli; 木北|Mubei; 沉川|Chenchuan; 原野男装|Wildfield; 简驰|Jianchi; 钧衣|Junyi; 北岭行|Beilingxing; 阔岸|Kuoan; 青柏|Qingbai; 尺度之间|Chidu; 骁|Xiao & Co;
    暮野|Muye; 石页|Shiye; 南舟|Nanzhou; 周末裁衣|Weekend Tailor`,
  branches: [
    {
      slug: 'men-tops',
      name: '男士上装|Men’s tops',
      attributes: [
        season,
        fit,
        audience('青年|young men; 中年|middle-aged men; 商务人士|business wear; 学生|students'),
      ],
      tips: '建议机洗选用轻柔模式。|Machine wash on gentle.; 请参考身高体重选码。|Choose the size by height and weight.; 不可漂白。|Do not bleach.',
      points: '不易变形|keeps its shape; 不起球|pilling-resistant',
      leaves: [
        {
          slug: 'men-tees',
          name: '男士T恤Polo|Men’s T-shirts & polos',
          picture: 'polo',
          yuan: [35, 169],
          grams: [180, 360],
          share: 1.3,
          things:
            '短袖T恤|T-shirt; Polo衫|polo shirt; 长袖T恤|long-sleeved T-shirt; 圆领打底衫|crew-neck base layer; 速干T恤|quick-dry T-shirt',
          also: '男上衣|men’s top',
          traits: '重磅|heavyweight; 商务|business; 美式|American-style; 潮流|street; 纯色|plain',
          points: '吸汗透气|wicks sweat; 不闷不黏|never clammy; 领口挺括|crisp collar; 抗皱免烫|wrinkle-free',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton; 冰丝|ice-silk; 桑蚕丝|silk; 新疆棉|Xinjiang cotton; 丝光棉|mercerised-cotton',
            ),
          ],
          variants: [colours('menswear'), apparelSizes],
        },
        {
          slug: 'men-shirts',
          name: '男士衬衫|Men’s shirts',
          picture: 'shirt',
          yuan: [59, 259],
          grams: [220, 380],
          things:
            '衬衫|shirt; 白衬衫|white shirt; 格子衬衫|checked shirt; 牛津纺衬衫|Oxford shirt; 亚麻衬衫|linen shirt; 工装衬衫|work shirt',
          also: '男衬衣|dress shirt',
          traits: '商务|business; 休闲|casual; 免烫|non-iron; 日系|Japanese-style',
          points: '抗皱好打理|easy care; 透气不闷|breathable; 通勤约会|for work and dates; 四面弹力|four-way stretch',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton@!亚麻; 竹纤维|bamboo-fibre@!亚麻,牛津,工装; 棉麻|cotton-linen@!白,牛津,工装,亚麻; 液氨整理|liquid-ammonia finished@白,牛津',
            ),
          ],
          variants: [colours('menswear'), apparelSizes],
        },
        {
          slug: 'hoodies',
          name: '卫衣毛衫|Hoodies & sweaters',
          picture: 'hoodie',
          yuan: [59, 269],
          grams: [380, 820],
          things:
            '连帽卫衣|hoodie; 圆领卫衣|sweatshirt; 针织毛衫|knitted sweater; 半拉链套头衫|half-zip pullover; 羊毛衫|wool jumper',
          also: '男士套头衫|men’s pullover',
          traits: '重磅|heavyweight@卫衣; 加绒|fleece-lined@卫衣; 美式复古|retro American; 简约|simple',
          points: '保暖不臃肿|warm without bulk; 袖口不松垮|firm cuffs; 情侣可穿|for him and her; 面料厚实|thick cloth',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton@卫衣,套头; 羊毛|wool@毛衫; 摇粒绒|polar-fleece@卫衣,套头; 华夫格|waffle-knit@卫衣',
            ),
          ],
          variants: [colours('menswear'), apparelSizes],
        },
        {
          slug: 'men-jackets',
          name: '男士外套|Men’s jackets',
          picture: 'jacket',
          yuan: [89, 599],
          grams: [480, 1400],
          things:
            '夹克|jacket; 冲锋衣|shell jacket; 羽绒服|down jacket; 皮衣|leather-look jacket; 棒球服|varsity jacket; 西服|suit jacket',
          also: '男外套|men’s outerwear',
          traits:
            '商务|business@夹克,西服,皮衣; 户外|outdoor@冲锋,羽绒; 休闲|casual; 加厚|thick@!西服,棒球; 立领|stand-collar@夹克,冲锋,羽绒',
          points:
            '防风防泼水|wind and splash proof@!西服,棒球; 多口袋收纳|plenty of pockets; 抗寒保暖|keeps out the cold@羽绒,皮衣,冲锋; 可脱卸内胆|removable lining@冲锋衣',
          variants: [colours('menswear'), apparelSizes],
        },
      ],
    },
    {
      slug: 'men-bottoms',
      name: '男士裤装|Men’s trousers',
      attributes: [season],
      tips: '深色牛仔首次洗涤会轻微掉色。|Dark denim sheds a little dye in the first wash.; 请按腰围选择尺码。|Choose by waist.; 悬挂晾干更平整。|Hang to dry for a smooth finish.',
      points: '弹力不紧绷|stretch without squeeze; 口袋深不掉物|deep secure pockets',
      leaves: [
        {
          slug: 'men-jeans',
          name: '男士牛仔裤|Men’s jeans',
          picture: 'trousers',
          yuan: [69, 259],
          grams: [480, 820],
          things:
            '牛仔裤|jeans; 直筒牛仔裤|straight jeans; 小脚牛仔裤|slim jeans; 阔腿牛仔裤|wide-leg jeans; 工装牛仔裤|work jeans',
          also: '男裤|denim trousers',
          traits: '复古|retro; 美式|American-style; 水洗|washed',
          points: '耐磨耐穿|hard-wearing; 裤型挺括|holds its line; 不易掉色|colour-fast; 显腿直|straightens the leg',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '弹力棉|stretch-cotton; 赤耳丹宁|selvedge; 天丝牛仔|Tencel-denim; 加绒|fleece-lined',
            ),
          ],
          variants: [colours('denim'), apparelSizes],
        },
        {
          slug: 'men-trousers',
          name: '休闲裤西裤|Casual & dress trousers',
          picture: 'trousers',
          yuan: [49, 229],
          grams: [280, 620],
          things:
            '休闲裤|casual trousers; 西裤|dress trousers; 工装裤|cargo trousers; 运动长裤|joggers; 短裤|shorts; 束脚裤|cuffed trousers',
          also: '男长裤|men’s trousers',
          traits:
            '商务|business@西裤,休闲; 垂感|draped@西裤,休闲; 多口袋|multi-pocket@工装,短裤; 速干|quick-dry@运动,短裤,束脚; 宽松|loose@!西裤',
          points:
            '松紧腰舒适|easy elastic waist; 抗皱免烫|wrinkle-free; 凉感透气|cool and airy; 上班休闲两穿|for work and weekend',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '冰丝|ice-silk@!工装; 纯棉|cotton@!西裤; 灯芯绒|corduroy@休闲,工装; 锦纶|nylon@运动,束脚,工装,短裤',
            ),
          ],
          variants: [colours('menswear'), apparelSizes],
        },
      ],
    },
  ],
};
