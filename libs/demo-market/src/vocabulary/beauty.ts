import { colours, fact, lead, suits, when } from './words.js';
import type { RootWords } from './words.js';
import { netGrams, packs, scents, shelfLifeMonths, skinType, volumeMl, volumes, weights } from './attributes.js';

const finish = lead('finish', '妆效|Finish', '哑光|matte; 水润|dewy; 丝绒|velvet; 镜面|glossy; 自然|natural');

export const beauty: RootWords = {
  slug: 'beauty',
  name: '美妆护肤|Beauty',
  costShare: [0.32, 0.5],
  trades: '化妆品|Cosmetics; 美妆|Beauty; 生物科技|Biotechnology; 日化|Daily Chemicals',
  cities: 'guangzhou guangzhou hangzhou shanghai huzhou shantou',
  brands: `沐汀语|Mutinyu; 芙念禾|Funianhe; 肌言录|Jiyanlu; 花漾汀|Huayangting; 素颜笺|Suyanjian; 妍露司|Yanlusi; 初晞白|Chuxibai; 栀也|Zhiye Lab;
    莳花研|Shihuayan; 柚見肌|Youjianji; 清妆记|Qingzhuangji; 霁色|Jise; 玥之悦|Yuezhiyue; 拾妆里|Shizhuangli; 蔻梨|Kouli; 绯汐|Feixi; 眉间雪|Meijianxue;
    露薇安|Luweian; 桃夭记|Taoyaoji; 研肤社|Yanfushe; 朵拉蜜丝|Dolamis; 澄颜|Chengyan Botanics`,
  branches: [
    {
      slug: 'skincare',
      name: '面部护肤|Skincare',
      attributes: [skinType, shelfLifeMonths(36)],
      points: '温和不刺激|gentle and non-irritating; 不添加酒精|alcohol-free; 清爽不黏腻|light and non-sticky',
      tips: `首次使用建议先在耳后试用。|Patch-test behind the ear before first use.; 开封后请在12个月内用完。|Use within 12 months of opening.;
        早晚洁面后取适量，轻拍至吸收。|Apply after cleansing, morning and night, and pat until absorbed.`,
      leaves: [
        {
          slug: 'face-creams',
          name: '面霜|Face creams',
          picture: 'jar',
          yuan: [39, 219],
          grams: [110, 210],
          share: 1.4,
          things: '面霜|face cream; 保湿霜|moisturiser; 修护霜|repair cream; 晚霜|night cream; 素颜霜|tone-up cream',
          also: '护肤霜|skin cream; 乳霜|facial cream',
          traits: '补水|hydrating; 滋润|nourishing; 轻薄|lightweight; 抗皱|anti-wrinkle; 提亮|brightening',
          points:
            '秋冬不起皮|no flaking in winter; 妆前打底不搓泥|sits well under make-up; 长效锁水|locks in moisture; 淡化细纹|softens fine lines',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '玻尿酸|hyaluronic acid; 神经酰胺|ceramide; 烟酰胺|niacinamide; 积雪草|centella; 角鲨烷|squalane; 胶原蛋白|collagen',
            ),
          ],
          variants: [weights(30, 50, 100)],
        },
        {
          slug: 'serums',
          name: '精华|Serums',
          picture: 'dropper',
          yuan: [59, 299],
          grams: [90, 160],
          things: '精华液|serum; 原液|concentrate; 安瓶精华|ampoule serum; 精华油|face oil; 肌底液|first serum',
          also: '面部精华|facial serum',
          traits: '高浓度|high-strength; 紧致|firming; 舒缓|soothing; 提亮|brightening; 修护|repairing',
          points:
            '改善暗沉|evens out dullness; 收敛毛孔|refines pores; 滴管设计易取用|easy dropper; 快速吸收|absorbs fast',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '视黄醇|retinol; 维C|vitamin C; 玻色因|pro-xylane; 胜肽|peptide; 烟酰胺|niacinamide; 依克多因|ectoin',
            ),
          ],
          variants: [volumes(15, 30, 50)],
        },
        {
          slug: 'sheet-masks',
          name: '面膜|Face masks',
          picture: 'sachet',
          yuan: [19, 139],
          grams: [150, 320],
          share: 1.3,
          things:
            '面膜|sheet mask; 补水面膜贴|hydrating sheet mask; 蚕丝面膜|silk sheet mask; 黑膜|black sheet mask; 水光面膜|glow sheet mask',
          also: '贴片面膜|facial mask',
          traits: '急救|SOS; 冰感|cooling; 深层|deep-care; 夜间|overnight; 轻奢|premium',
          points:
            '服帖不滴液|clings without dripping; 晒后镇静|calms after sun; 熬夜党必备|for late nights; 独立包装|individually wrapped',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '玻尿酸|hyaluronic acid; 积雪草|centella; 富勒烯|fullerene; 茶树|tea tree; 寡肽|oligopeptide; 冰川水|glacier water',
            ),
          ],
          variants: [packs('片|sheets', 5, 10, 20, 30)],
        },
        {
          slug: 'cleansers',
          name: '洁面|Cleansers',
          picture: 'tube',
          yuan: [25, 109],
          grams: [110, 190],
          things:
            '洗面奶|face wash; 洁面乳|cleanser; 洁面慕斯|cleansing mousse; 洁颜粉|enzyme cleansing powder; 洁面凝胶|gel cleanser',
          also: '洁面产品|facial cleanser',
          traits: '氨基酸|amino-acid; 弱酸性|low-pH; 控油|oil-control; 绵密泡沫|rich-foam',
          points:
            '洗后不紧绷|no tight feeling; 深层清洁毛孔|cleans deep into pores; 温和去黑头|eases blackheads; 二合一卸妆|removes light make-up',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '绿茶|green tea; 燕麦|oat; 茶树|tea tree; 火山泥|volcanic clay; 甘草|liquorice',
            ),
          ],
          variants: [weights(60, 100, 120, 150)],
        },
        {
          slug: 'toners',
          name: '爽肤水|Toners',
          picture: 'bottle',
          yuan: [35, 159],
          grams: [180, 330],
          things:
            '爽肤水|toner; 化妆水|lotion toner; 精华水|essence water; 保湿喷雾|facial mist; 柔肤水|softening toner',
          also: '护肤水|skin toner',
          traits: '保湿|moisturising; 收敛|astringent; 清爽|refreshing; 高机能|advanced',
          points:
            '可湿敷|works as a compress; 二次清洁|wipes away residue; 水感质地|watery texture; 调理水油平衡|balances oil and water',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '金缕梅|witch hazel; 玫瑰|rose; 二裂酵母|bifida ferment; 薏仁|job’s tears; 玻尿酸|hyaluronic acid',
            ),
          ],
          variants: [volumes(120, 150, 200, 300)],
        },
        {
          slug: 'sunscreens',
          name: '防晒|Sunscreens',
          picture: 'tube',
          yuan: [39, 169],
          grams: [70, 140],
          things:
            '防晒霜|sunscreen; 防晒乳|sun lotion; 防晒喷雾|sunscreen spray; 隔离防晒|SPF primer; 防晒凝露|sun gel',
          also: '防晒用品|sun protection',
          traits: '清透|invisible; 物理|mineral; 户外|outdoor; 通勤|everyday',
          points:
            '不泛白不假面|no white cast; 成膜快|sets quickly; 防水防汗|water and sweat resistant; 养肤成分|skin-caring formula',
          attributes: [fact('spf', '防晒指数|SPF', 'SPF30 PA+++|SPF 30 PA+++; SPF50+ PA++++|SPF 50+ PA++++')],
          variants: [volumes(40, 50, 60, 90)],
        },
        {
          slug: 'eye-creams',
          name: '眼部护理|Eye care',
          picture: 'tube',
          yuan: [45, 199],
          grams: [40, 80],
          share: 0.7,
          things: '眼霜|eye cream; 眼部精华|eye serum; 抗皱眼霜|anti-wrinkle eye cream; 走珠眼霜|roll-on eye cream',
          also: '眼部护理|eye care',
          traits: '淡纹|line-smoothing; 紧致|firming; 去浮肿|de-puffing; 冰感|cooling',
          points:
            '淡化黑眼圈|fades dark circles; 不长脂肪粒|no milia; 小头精准涂抹|precise tip@!走珠; 按摩头设计|massage tip@走珠',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '咖啡因|caffeine; 视黄醇|retinol; 胜肽|peptide; 鱼子酱|caviar; 胶原蛋白|collagen',
            ),
          ],
          variants: [weights(15, 20, 30)],
        },
      ],
    },
    {
      slug: 'makeup',
      name: '彩妆|Make-up',
      points: '持久不易脱妆|long-lasting; 新手友好|beginner friendly; 小巧便携|handbag size',
      tips: '少量多次上妆，效果更自然。|Build up in thin layers for a natural look.; 请避开高温存放。|Keep away from heat.; 如有不适请停止使用。|Stop using it if your skin reacts.',
      leaves: [
        {
          slug: 'lipsticks',
          name: '口红唇釉|Lipsticks',
          picture: 'lipstick',
          yuan: [29, 159],
          grams: [30, 60],
          share: 1.5,
          things: '口红|lipstick; 唇釉|lip glaze; 唇泥|lip mud; 润唇膏|lip balm; 唇彩|lip gloss',
          also: '唇妆|lip colour',
          traits: '国风|Chinese-style; 显白|flattering; 学生党|student-budget; 雾面|soft-focus@!润唇膏,彩',
          points:
            '不拔干|does not dry lips; 不沾杯|transfer-proof@!润唇膏; 显气色|adds a healthy glow; 一抹显色|one-swipe colour@!润唇膏',
          attributes: [finish],
          variants: [colours('lips')],
        },
        {
          slug: 'foundations',
          name: '底妆|Foundations',
          picture: 'pump',
          yuan: [49, 199],
          grams: [80, 140],
          things: '粉底液|liquid foundation; 气垫霜|cushion foundation; BB霜|BB cream; 遮瑕膏|concealer; 妆前乳|primer',
          also: '底妆|base make-up',
          traits: '遮瑕|full-coverage@!妆前; 控油|oil-control; 养肤|skin-caring; 轻薄|lightweight',
          points:
            '不卡粉|no caking; 遮盖痘印|covers blemishes@!妆前; 带妆一整天|lasts all day; 贴合肌肤|melts into skin',
          attributes: [finish, skinType],
          variants: [colours('skin')],
        },
        {
          slug: 'eyeshadows',
          name: '眼影眼线|Eye make-up',
          picture: 'compact',
          yuan: [29, 139],
          grams: [60, 150],
          things:
            '眼影盘|eyeshadow palette; 眼线液笔|liquid eyeliner; 睫毛膏|mascara; 眉笔|brow pencil; 卧蚕笔|aegyo-sal pencil',
          also: '眼妆|eye make-up',
          traits: '大地色系|earth-tone@眼影; 日常|everyday; 细闪|fine-shimmer@眼影,卧蚕; 浓密|volumising@睫毛',
          points:
            '粉质细腻不飞粉|smooth, no fall-out@眼影; 防水不晕染|waterproof and smudge-proof@!眼影; 搭配化妆镜|with mirror@眼影; 上色均匀|even colour',
          attributes: [
            when('眼影,卧蚕', fact('finish', '妆效|Finish', '哑光|matte; 珠光|shimmer; 哑光加珠光|matte and shimmer')),
          ],
          variants: [colours('lips')],
        },
        {
          slug: 'blushes',
          name: '修容腮红|Blush & contour',
          picture: 'compact',
          yuan: [25, 109],
          grams: [50, 110],
          share: 0.8,
          things: '腮红|blush; 修容盘|contour palette; 高光粉|highlighter; 散粉|loose powder; 定妆粉饼|setting powder',
          also: '修容|face colour',
          traits: '裸妆|bare-face; 元气|fresh; 细腻|silky; 膨胀色|soft pastel@腮红',
          points:
            '粉质细腻|finely milled; 附赠粉刷|brush included@!散粉; 显色自然|natural colour; 提升立体感|adds definition@修容,高光,腮红',
          attributes: [finish],
          variants: [colours('lips')],
        },
      ],
    },
    {
      slug: 'beauty-tools',
      name: '香水与美妆工具|Fragrance & tools',
      tips: '置于儿童接触不到的地方。|Keep out of reach of children.; 请保持干燥清洁。|Keep clean and dry.; 送礼自用都合适。|Nice as a gift or for yourself.',
      leaves: [
        {
          slug: 'perfumes',
          name: '香水|Perfumes',
          picture: 'perfume',
          yuan: [49, 299],
          grams: [150, 280],
          things: '香水|eau de parfum; 淡香水|eau de toilette; 固体香膏|solid perfume; 走珠香水|roll-on perfume',
          also: '香氛|fragrance',
          traits: '小众|niche; 清新|fresh; 东方|oriental; 中性|unisex',
          points:
            '留香持久|long-lasting scent; 礼盒装|gift boxed; 前中后调分明|clear top, heart and end notes; 约会通勤皆宜|for dates and workdays',
          attributes: [
            suits('audience', '适用人群|Made for', '女士|women; 男士|men; 男女通用|everyone'),
            when('!香膏', volumeMl(10, 30, 50, 100)),
          ],
          variants: [
            scents(
              '白茶|white tea|#d9dfc0; 桂花|osmanthus|#e7b04a; 雪松|cedar|#8c7152; 玫瑰|rose|#d4748a; 海盐|sea salt|#8fbccb; 无花果|fig|#8f8aa8',
            ),
          ],
        },
        {
          slug: 'makeup-brushes',
          name: '化妆工具|Make-up tools',
          picture: 'brush',
          yuan: [15, 129],
          grams: [60, 260],
          things:
            '化妆刷套装|make-up brush set; 美妆蛋|make-up sponge; 粉扑|powder puff; 睫毛夹|eyelash curler; 散粉刷|powder brush',
          also: '美妆工具|beauty tools',
          traits: '柔软|ultra-soft@刷,蛋,扑; 初学者|starter; 专业|professional; 便携|travel',
          points:
            '不吃粉|does not soak up make-up@蛋,扑,刷; 抓粉力强|picks up powder well@刷; 附收纳袋|with pouch@套装; 可水洗|washable@!睫毛夹; 不夹眼皮|does not pinch@睫毛夹; 卷翘持久|long-lasting curl@睫毛夹',
          attributes: [
            fact(
              'bristle',
              '材质|Material',
              '人造纤维毛|synthetic fibre@刷; 亲水非乳胶|latex-free foam@蛋,扑; 不锈钢|stainless steel@睫毛夹',
            ),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'makeup-removers',
          name: '卸妆|Make-up removers',
          picture: 'pump',
          yuan: [29, 129],
          grams: [160, 380],
          things: '卸妆水|micellar water; 卸妆油|cleansing oil; 卸妆膏|cleansing balm; 眼唇卸妆液|eye and lip remover',
          also: '卸妆产品|make-up remover',
          traits: '温和|gentle; 速溶|fast-dissolving; 清爽|fresh; 敏感肌|sensitive-skin',
          points:
            '不糊眼|does not blur eyes; 乳化快|emulsifies fast; 无需二次清洁|no second wash needed; 眼唇可用|safe for eyes and lips',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '山茶花|camellia; 绿茶|green tea; 荷荷巴|jojoba; 霍霍巴籽|jojoba seed; 洋甘菊|chamomile',
            ),
            netGrams(100, 150, 200),
          ],
          variants: [packs('瓶|bottles', 1, 2, 3)],
        },
      ],
    },
  ],
};
