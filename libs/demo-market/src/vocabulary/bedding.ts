import { bedSizes, packs, season } from './attributes.js';
import { colours, fact, lead, steps, when } from './words.js';
import type { RootWords } from './words.js';

export const bedding: RootWords = {
  slug: 'bedding',
  name: '家纺床品|Bedding & towels',
  costShare: [0.45, 0.62],
  trades: '纺织品|Textiles; 家纺|Home Textiles; 针纺|Knitting; 床上用品|Bedding',
  cities: 'nantong nantong shaoxing weifang baoding jiaxing wuxi',
  brands: `眠月集|Mianyueji; 棉语时|Mianyushi; 枕上星|Zhenshangxing@bed-linen,duvets; 云眠|Cloudrest; 睡见山|Shuijianshan; 柔棉社|Roumianshe; 暖绒记|Nuanrongji; 织梦坊间|Zhimeng; 素织|Suzhi;
    好眠屿|Haomianyu; 棉田一隅|Cotton Corner; 晚安布语|Wananbuyu; 蚕月|Canyue Silk@duvets,bed-linen; 巾帛|Jinbo Towels@towels; 被窝里|Beiwoli@bed-linen,duvets; 夜白|Yebai`,
  branches: [
    {
      slug: 'bed-linen',
      name: '床品套件|Bed linen',
      attributes: [season],
      tips: '首次使用前建议清水过洗。|Rinse before first use.; 深浅色请分开洗涤。|Wash darks and lights apart.; 低温烘干，避免暴晒。|Tumble dry low and avoid strong sun.',
      points: '不易起球|pilling-resistant; 不掉色|colour-fast',
      leaves: [
        {
          slug: 'bed-sets',
          name: '四件套|Bed sets',
          picture: 'bed',
          yuan: [69, 499],
          grams: [1500, 3200],
          share: 1.4,
          things:
            '四件套|four-piece bed set; 床单被套三件套|three-piece bed set; 被套|duvet cover; 床上用品套件|bedding set; 床笠四件套|fitted-sheet bed set',
          also: '床品|bed linen',
          traits: '简约|simple; 轻奢|luxe; 刺绣|embroidered; 日式|Japanese-style; 宿舍|dorm',
          points: '亲肤裸睡|soft on bare skin; 活性印染|reactive-dyed; 隐形拉链|hidden zip; 四角绑带|corner ties',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton; 水洗棉|washed-cotton; 天丝|Tencel; 长绒棉|long-staple cotton; 牛奶绒|milk-fleece; 冰丝|ice-silk',
            ),
          ],
          variants: [colours('soft'), bedSizes],
        },
        {
          slug: 'sheets',
          name: '床单床笠|Sheets & mattress covers',
          picture: 'bed',
          yuan: [29, 219],
          grams: [600, 2100],
          things:
            '床笠|fitted sheet; 床单|flat sheet; 防水床笠|waterproof mattress cover; 床盖|bedspread; 床裙|bed skirt',
          also: '床垫保护|mattress cover',
          traits: '加厚|thick; 夹棉|quilted@床笠,床盖; 防滑|non-slip; 防螨|anti-mite',
          points:
            '全包不跑偏|stays put all round@床笠; 可机洗|machine washable; 松紧带加固|strong elastic@床笠; 隔尿防水|keeps spills out@防水',
          attributes: [
            lead('material', '面料|Fabric', '纯棉|cotton; 水洗棉|washed-cotton; 磨毛|brushed; A类母婴级|baby-grade'),
          ],
          variants: [colours('soft'), bedSizes],
        },
      ],
    },
    {
      slug: 'duvets-pillows',
      name: '被子枕头|Duvets & pillows',
      tips: '晾晒后拍打更蓬松。|Air and shake to restore loft.; 被芯不建议机洗。|Machine washing of fillings is not advised.; 新品如有轻微气味，通风一两天即可。|Air for a day or two if it smells new.',
      points: '蓬松柔软|fluffy and soft@被,枕,毯; 抗菌防螨|resists bacteria and mites',
      leaves: [
        {
          slug: 'duvets',
          name: '被子被芯|Duvets',
          picture: 'duvet',
          yuan: [59, 899],
          grams: [1200, 4800],
          things:
            '羽绒被|down duvet; 蚕丝被|silk duvet; 夏凉被|summer quilt; 冬被|winter duvet; 大豆纤维被|soy-fibre duvet; 棉花被|cotton quilt; 空调被|air-con quilt',
          also: '被芯|duvet filling',
          traits: '加厚|warm@冬被,羽绒,棉花; 轻薄|light@夏凉,空调,蚕丝; 酒店|hotel; 全棉|all-cotton',
          points:
            '轻盈不压身|light on the body; 立体绗缝不跑棉|box-stitched, no shifting@羽绒; 四季可用|for all seasons@蚕丝,大豆; 绗线工整|neat stitching',
          attributes: [
            fact(
              'filling',
              '填充物|Filling',
              '95白鹅绒|95% white goose down@羽绒; 桑蚕丝|mulberry silk@蚕丝; 大豆纤维|soy fibre@大豆,冬被; 新疆棉|Xinjiang cotton@棉花,夏凉; 聚酯纤维|polyester@夏凉,空调,冬被',
            ),
          ],
          variants: [
            colours('soft'),
            steps(
              'size',
              '规格|Size',
              '150×200cm|150×200 cm; 180×220cm|180×220 cm; 200×230cm|200×230 cm; 220×240cm|220×240 cm',
              1.15,
            ),
          ],
        },
        {
          slug: 'pillows',
          name: '枕头枕芯|Pillows',
          picture: 'pillow',
          yuan: [19, 329],
          grams: [500, 1900],
          share: 1.1,
          things:
            '乳胶枕|latex pillow; 记忆枕|memory-foam pillow; 羽绒枕|down pillow; 荞麦枕|buckwheat pillow; 护颈枕|neck-support pillow; 儿童枕|children’s pillow',
          also: '枕芯|pillow insert; 睡眠枕|sleeping pillow',
          traits: '分区|zoned; 酒店|hotel; 透气|breathable',
          points:
            '贴合颈椎|follows the neck; 慢回弹不塌陷|slow rebound, never sags@记忆,护颈; 枕套可拆洗|removable cover; 侧睡仰睡皆可|for back and side sleepers',
          attributes: [fact('height', '枕高|Height', '6cm|6 cm; 8cm|8 cm; 10cm|10 cm; 12cm|12 cm')],
          variants: [packs('只|pcs', 1, 2)],
        },
        {
          slug: 'mattresses',
          name: '床垫凉席|Mattress toppers & mats',
          picture: 'mattress',
          yuan: [59, 599],
          grams: [1500, 7800],
          things:
            '乳胶床垫|latex topper; 软垫|mattress pad; 宿舍床垫|dorm mattress; 凉席|summer mat; 藤席|rattan mat; 榻榻米垫|tatami mat',
          also: '床褥|bed pad',
          traits: '可折叠|folding; 加厚|thick@垫; 学生|student; 冰丝|ice-silk@席; 透气|breathable',
          points:
            '软硬适中|medium firm@垫; 久睡不塌|keeps its height@垫; 收纳不占地|stores small; 凉而不冰|cool, not cold@席',
          attributes: [when('垫', fact('thickness', '厚度|Thickness', '3cm|3 cm; 5cm|5 cm; 8cm|8 cm'))],
          variants: [bedSizes],
        },
        {
          slug: 'blankets',
          name: '毛毯盖毯|Blankets & throws',
          picture: 'blanket',
          yuan: [25, 259],
          grams: [450, 2900],
          things:
            '毛毯|blanket; 盖毯|throw; 午睡毯|nap blanket; 针织毯|knitted throw; 婚庆毛毯|wedding blanket; 披肩毯|shawl blanket',
          also: '毯子|blanket',
          traits: '加厚|thick; 双面|double-sided; 办公室|office; 可爱|cute',
          points:
            '不掉毛|no shedding; 毛绒细密|dense pile; 可机洗|machine washable; 空调房必备|for air-conditioned rooms',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '法兰绒|flannel; 羊羔绒|sherpa; 牛奶绒|milk-fleece; 纯棉纱布|cotton-gauze@盖毯,午睡; 雪尼尔|chenille',
            ),
          ],
          variants: [
            colours('soft'),
            steps('size', '尺寸|Size', '70×100cm|70×100 cm; 100×150cm|100×150 cm; 150×200cm|150×200 cm', 1.35),
          ],
        },
      ],
    },
    {
      slug: 'towels',
      name: '毛巾浴巾|Towels',
      tips: '新毛巾首次洗涤有少量浮毛属正常。|A little lint in the first wash is normal.; 建议两三个月更换一次。|Replace every two or three months.; 请勿长时间浸泡。|Do not soak for long.',
      points: '不掉毛|lint-free; 吸水速干|absorbs fast and dries fast',
      leaves: [
        {
          slug: 'face-towels',
          name: '毛巾|Hand & face towels',
          picture: 'towel',
          yuan: [9.9, 69],
          grams: [80, 520],
          things:
            '毛巾|face towel; 洗脸巾|face cloth; 干发帽|hair-drying cap; 运动毛巾|sports towel; 方巾|square towel',
          also: '擦脸巾|washcloth',
          traits: '加厚|thick; 酒店|hotel; 儿童|kids’; 可爱|cute; 家用|home',
          points: '柔软亲肤|soft on skin; 挂绳设计|hanging loop@毛巾,方巾; 锁边不脱线|bound edges; 礼盒装|gift boxed',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton; 珊瑚绒|coral-fleece; 竹纤维|bamboo-fibre; 新疆长绒棉|Xinjiang long-staple cotton; 纱布|gauze',
            ),
          ],
          variants: [colours('soft'), packs('条|pcs', 1, 2, 3)],
        },
        {
          slug: 'bath-towels',
          name: '浴巾浴袍|Bath towels & robes',
          picture: 'bathtowel',
          yuan: [25, 189],
          grams: [280, 1200],
          things:
            '浴巾|bath towel; 浴袍|bathrobe; 可穿浴裙|wearable bath wrap; 沙滩巾|beach towel; 浴巾三件套|three-piece towel set',
          also: '洗浴巾|bath linen',
          traits: '加大|oversized; 酒店|hotel; 情侣|couple’s; 速干|quick-dry',
          points:
            '裹得住不滑落|wraps and stays; 蓬松厚实|thick and fluffy; 四季可用|for all seasons; 刺绣绣标|embroidered label',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton; 华夫格|waffle-weave; 珊瑚绒|coral-fleece; 竹纤维|bamboo-fibre',
            ),
          ],
          variants: [colours('soft')],
        },
      ],
    },
  ],
};
