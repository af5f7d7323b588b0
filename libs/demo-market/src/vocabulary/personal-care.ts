import { audience, packs, scents, volumes, weights } from './attributes.js';
import { colours, fact, lead, measure } from './words.js';
import type { RootWords } from './words.js';

export const personalCare: RootWords = {
  slug: 'personal-care',
  name: '个人护理|Personal care',
  costShare: [0.38, 0.56],
  trades: '日化|Daily Chemicals; 洗护用品|Care Products; 个人护理用品|Personal Care',
  cities: 'guangzhou yangzhou shanghai tianjin wuhan yiwu',
  brands: `沐野间|Muyejian@body,hair; 发间叙|Fajianxu@hair; 净初里|Jingchuli; 皂也|Zaoye@body,hair; 茉白记|Mobaiji@hygiene,body; 清泽堂|Qingzetang; 柔浴|Rouyu@body,hair; 丝吻季|Siwenji@hair; 牙语者|Yayuzhe@oral;
    薄荷屿|Mint Isle@oral,body; 澈净社|Chejingshe; 山茶院|Shanchayuan; 浴见你|Yujianni@body,hair; 洁小满|Jiexiaoman; 齿屿|Chiyu@oral; 润禾森|Runhesen; 沐言屋|Muyanwu; 理想型男|Manward@body,hair`,
  branches: [
    {
      slug: 'hair',
      name: '洗发护发|Hair care',
      tips: '取适量揉出泡沫，按摩后冲净。|Lather, massage the scalp and rinse.; 避免接触眼睛。|Avoid contact with eyes.; 建议隔日使用。|Best used every other day.',
      points: '蓬松不扁塌|adds lift; 留香持久|long-lasting scent',
      leaves: [
        {
          slug: 'shampoos',
          name: '洗发水|Shampoos',
          picture: 'pump',
          yuan: [29, 109],
          grams: [420, 820],
          share: 1.2,
          things:
            '洗发水|shampoo; 洗发露|hair wash; 去屑洗发水|anti-dandruff shampoo; 干发喷雾|dry shampoo; 洗发膏|shampoo cream',
          also: '洗头膏|hair cleanser',
          traits: '控油|oil-control; 无硅油|silicone-free; 柔顺|smoothing; 防脱|hair-strengthening',
          points:
            '去屑止痒|relieves itch and flakes; 三天不塌|stays fresh for days; 氨基酸表活|amino-acid cleanser; 泡沫丰富|rich lather@!干发',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '生姜|ginger; 侧柏叶|arborvitae; 何首乌|fo-ti; 茶麸|camellia seed; 迷迭香|rosemary',
            ),
            audience('油头|oily hair; 干枯发质|dry hair; 细软发|fine hair'),
          ],
          variants: [volumes(300, 500, 750)],
        },
        {
          slug: 'conditioners',
          name: '护发发膜|Conditioners & masks',
          picture: 'jar',
          yuan: [29, 119],
          grams: [260, 600],
          things: '护发素|conditioner; 发膜|hair mask; 护发精油|hair oil; 焗油膏|hair treatment',
          also: '护发产品|hair care',
          traits: '免蒸|no-steam@发膜,焗油; 柔顺|silky; 修护|repairing; 顺滑|frizz-control',
          points:
            '改善毛躁|tames frizz; 烫染受损可用|for bleached and permed hair; 三分钟速护|three-minute care@发膜,护发素,焗油; 不油腻不厚重|never greasy',
          attributes: [
            lead('ingredient', '主要成分|Key ingredient', '角蛋白|keratin; 摩洛哥坚果|argan; 椰子|coconut; 蜂蜜|honey'),
          ],
          variants: [
            scents(
              '小苍兰|freesia|#e9d7a8; 樱花|cherry blossom|#efb6c4; 白桃|white peach|#f2c4b0; 山茶花|camellia|#dd8a92',
            ),
          ],
        },
        {
          slug: 'combs',
          name: '梳子发具|Combs & hair tools',
          picture: 'comb',
          yuan: [9.9, 69],
          grams: [40, 150],
          share: 0.7,
          things:
            '气垫梳|cushion brush; 按摩梳|scalp massage comb; 木梳|wooden comb; 卷发筒|hair rollers; 折叠梳|folding comb',
          also: '梳子|comb',
          traits: '防静电|anti-static; 便携|pocket; 宽齿|wide-tooth@!卷发筒,气垫; 复古|vintage',
          points:
            '不扯头发|no pulling@梳; 按摩头皮|massages the scalp@梳; 蓬松造型|adds volume; 圆润梳齿|rounded teeth@梳',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '檀木|sandalwood@梳; 牛角|horn@!木梳,气垫,卷发; 竹制|bamboo@!木梳,卷发; 树脂|resin@!木梳',
            ),
          ],
          variants: [colours('wood')],
        },
      ],
    },
    {
      slug: 'body',
      name: '身体护理|Body care',
      tips: '沐浴后涂抹，吸收更好。|Works best right after a shower.; 请存放于阴凉处。|Store in a cool place.; 仅供外用。|For external use only.',
      leaves: [
        {
          slug: 'body-washes',
          name: '沐浴露|Body washes',
          picture: 'pump',
          yuan: [25, 89],
          grams: [450, 900],
          things:
            '沐浴露|body wash; 沐浴油|shower oil; 沐浴泡泡|shower foam; 手工皂|handmade soap; 身体磨砂膏|body scrub',
          also: '洗澡用品|bath products',
          traits: '香氛|perfumed; 滋润|nourishing; 除螨|mite-removing; 温和|gentle',
          points:
            '留香一整天|scent lasts all day; 去鸡皮|smooths rough skin@磨砂膏; 泡沫绵密|creamy foam@!磨砂膏,沐浴油; 按压大瓶装|large pump bottle@沐浴露,沐浴油; 全家可用|for the whole family',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '羊奶|goat milk; 海盐|sea salt; 烟酰胺|niacinamide; 乳木果|shea butter',
            ),
          ],
          variants: [
            scents(
              '白茶|white tea|#d5dcb9; 樱花|cherry blossom|#efb6c4; 小苍兰|freesia|#ead9a5; 薰衣草|lavender|#b5a6d6; 海洋|ocean|#84b6cf',
            ),
          ],
        },
        {
          slug: 'body-lotions',
          name: '身体乳|Body lotions',
          picture: 'tube',
          yuan: [25, 109],
          grams: [220, 450],
          things: '身体乳|body lotion; 润肤乳|body milk; 身体精油|body oil; 护肤甘油|glycerine lotion',
          also: '润肤露|skin lotion',
          traits: '香体|perfumed; 美白|brightening; 滋润|rich; 秋冬|winter-care',
          points:
            '不油腻易推开|spreads easily; 改善干痒|relieves dry itch; 四季可用|for all seasons; 留香持久|long-lasting scent',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '烟酰胺|niacinamide; 果酸|fruit acid; 尿素|urea; 牛油果|avocado',
            ),
          ],
          variants: [volumes(150, 250, 400)],
        },
        {
          slug: 'hand-creams',
          name: '手足护理|Hand & foot care',
          picture: 'tube',
          yuan: [9.9, 59],
          grams: [60, 140],
          things:
            '护手霜|hand cream; 护手霜礼盒|hand cream gift set; 香氛护手霜|perfumed hand cream; 护甲护手霜|nail and hand cream; 足跟霜|heel balm',
          also: '手部护理|hand care',
          traits: '随身|pocket; 滋润|intensive; 防裂|crack-care; 香氛|perfumed',
          points:
            '不粘手|non-sticky; 冬季防干裂|keeps winter cracks away; 清新果香|fruity scent; 按压不脏手|hygienic tube',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '尿素|urea; 乳木果|shea butter; 马油|horse oil; 樱花|cherry blossom',
            ),
          ],
          variants: [packs('支|tubes', 1, 3, 5)],
        },
        {
          slug: 'shaving',
          name: '剃须脱毛|Shaving & hair removal',
          picture: 'razor',
          yuan: [9.9, 139],
          grams: [60, 260],
          share: 0.8,
          things:
            '手动剃须刀|safety razor; 剃须泡沫|shaving foam; 脱毛膏|hair removal cream; 修眉刀|brow razor; 蜜蜡脱毛贴|wax strips',
          also: '除毛|shaving',
          traits: '温和|gentle; 男士|men’s@剃须; 旅行|travel@!脱毛膏; 防刮伤|nick-free@刀',
          points:
            '贴合面部曲线|follows the face@剃须刀,修眉; 不留黑点|leaves no dark dots@脱毛; 可换刀头|replaceable blades@剃须刀; 水洗方便|easy to rinse@剃须刀,修眉; 细腻软化胡茬|softens stubble@泡沫; 十分钟快速脱毛|works in ten minutes@脱毛膏; 一撕即净|clean in one pull@蜜蜡; 清爽不残留|rinses away clean@泡沫,膏',
          attributes: [
            fact('skin', '适用部位|Use on', '面部|face@剃须,修眉; 腋下与四肢|underarms and limbs@脱毛,蜜蜡'),
          ],
          variants: [packs('件|pcs', 1, 2, 3)],
        },
      ],
    },
    {
      slug: 'oral',
      name: '口腔护理|Oral care',
      tips: '建议三个月更换一次。|Replace every three months.; 早晚各一次，每次两至三分钟。|Twice a day, two to three minutes each.; 请勿吞咽。|Do not swallow.',
      points: '口气清新|fresh breath@牙膏,漱口,喷雾,牙粉; 家庭装更划算|family pack saves money',
      leaves: [
        {
          slug: 'toothpastes',
          name: '牙膏|Toothpastes',
          picture: 'tube',
          yuan: [12, 59],
          grams: [120, 240],
          things: '牙膏|toothpaste; 牙粉|tooth powder; 泵式牙膏|pump toothpaste; 益生菌牙膏|probiotic toothpaste',
          also: '洁牙|tooth care',
          traits: '亮白|whitening; 清新|fresh-breath; 抗敏|anti-sensitive; 含氟|fluoride',
          points: '去渍去黄|lifts stains; 呵护牙龈|kind to gums; 防蛀固齿|fights cavities; 细腻不刺激|mild and smooth',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '小苏打|baking soda; 竹炭|charcoal; 蜂胶|propolis; 羟基磷灰石|hydroxyapatite',
            ),
          ],
          variants: [weights(100, 120, 180)],
        },
        {
          slug: 'toothbrushes',
          name: '牙刷牙线|Toothbrushes & floss',
          picture: 'toothbrush',
          yuan: [6.9, 45],
          grams: [30, 140],
          things:
            '软毛牙刷|soft toothbrush; 万毛牙刷|ten-thousand-bristle toothbrush; 牙线棒|floss picks; 竹牙刷|bamboo toothbrush; 牙间刷|interdental brush',
          also: '口腔清洁|oral hygiene',
          traits: '细软|fine-bristle@牙刷; 小头|small-head@牙刷; 成人|adult; 情侣|couple@牙刷',
          points:
            '不伤牙龈|gentle on gums; 独立包装|individually wrapped; 刷毛细密|dense bristles@牙刷; 防滑手柄|non-slip handle@牙刷; 细滑不易断|smooth, hard to snap@牙线',
          attributes: [measure('pieces', '支数|Pieces', '支|pcs', [2, 4, 6, 8, 10])],
          variants: [colours('soft')],
        },
        {
          slug: 'mouthwashes',
          name: '漱口水|Mouthwashes',
          picture: 'bottle',
          yuan: [19, 69],
          grams: [280, 620],
          share: 0.6,
          things: '漱口水|mouthwash; 口腔喷雾|breath spray; 条装漱口水|single-dose mouthwash',
          also: '口腔清新|oral rinse',
          traits: '无酒精|alcohol-free; 益生菌|probiotic; 便携|travel-size',
          points: '去除异味|removes odour; 不辣口|no burn; 约会前必备|handy before a date; 减少牙菌斑|less plaque',
          attributes: [fact('alcohol', '是否含酒精|Alcohol', '不含|none')],
          variants: [
            scents(
              '薄荷|mint|#8fd0b8; 西柚|grapefruit|#ee9472; 白桃|white peach|#f3c3b2; 海盐柠檬|sea salt lemon|#e6d86c',
            ),
          ],
        },
      ],
    },
    {
      slug: 'hygiene',
      name: '女性与卫生护理|Feminine & hygiene',
      tips: '请置于干燥通风处。|Keep dry and aired.; 拆封后请尽快使用。|Use soon after opening.',
      leaves: [
        {
          slug: 'sanitary-pads',
          name: '卫生巾|Sanitary pads',
          picture: 'pouch',
          yuan: [9.9, 69],
          grams: [120, 480],
          things: '卫生巾|sanitary pads; 安睡裤|period pants; 护垫|panty liners; 夜用卫生巾|night pads',
          also: '姨妈巾|period products',
          traits: '超薄|ultra-thin; 透气|breathable; 敏感肌|sensitive-skin; 学生|student',
          points: '不侧漏|no side leaks; 瞬吸干爽|absorbs at once; 不闷热|never stuffy; 无荧光剂|no fluorescent agents',
          attributes: [
            lead('material', '材质|Material', '纯棉|cotton; 蚕丝|silk; 新疆棉|Xinjiang cotton; 竹纤维|bamboo fibre'),
          ],
          variants: [packs('片|pcs', 10, 20, 36, 50)],
        },
        {
          slug: 'cotton-pads',
          name: '洗脸巾棉柔巾|Face towels & cotton',
          picture: 'tissue',
          yuan: [9.9, 49],
          grams: [180, 720],
          things:
            '洗脸巾|disposable face towels; 棉柔巾|cotton tissues; 化妆棉|cotton pads; 棉签|cotton buds; 湿厕纸|moist toilet tissue',
          also: '棉柔用品|cotton care',
          traits: '加厚|thick; 绵柔|soft; 干湿两用|wet-and-dry@洗脸巾,棉柔巾; 旅行|travel',
          points:
            '不掉絮|lint-free; 吸水性强|very absorbent; 婴儿可用|safe for babies@!化妆棉; 抽取方便|easy to pull out@!棉签',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '全棉|pure cotton; 植物纤维|plant fibre; 珍珠纹|pearl-embossed@洗脸巾,棉柔巾',
            ),
          ],
          variants: [packs('包|packs', 1, 3, 6, 10)],
        },
      ],
    },
  ],
};
