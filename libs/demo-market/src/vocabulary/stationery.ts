import { audience, packs, patterns } from './attributes.js';
import { choices, colours, fact, lead, measure } from './words.js';
import type { RootWords } from './words.js';

export const stationery: RootWords = {
  slug: 'stationery',
  name: '文具办公|Stationery & office',
  costShare: [0.42, 0.6],
  trades: '文具|Stationery; 文化用品|Cultural Goods; 办公用品|Office Supplies; 文创|Creative Goods; 纸品|Paper Goods',
  cities: 'ningbo ningbo yiwu wenzhou shantou shanghai hangzhou',
  brands: `纸月亮文具|Paper Moon; 墨小白|Moxiaobai@writing; 橡皮星人|Eraser Star@writing,office; 手账星球|Planner Planet@paper-and-craft; 字间|Zijian; 笔屿|Biyu@writing; 课间十分钟|Ten-Minute Break; 晨写|Chenxie@writing; 贴贴社|Tietie@paper-and-craft; 一页|One Page@paper-and-craft; 拾字|Shizi;
    蓝墨水|Blue Ink@writing; 格子本铺|Grid Shop@paper-and-craft; 文房小集|Wenfang; 案头集|Antou@office; 阿彩画材|Acai Art@craft,markers`,
  branches: [
    {
      slug: 'writing',
      name: '书写工具|Writing',
      attributes: [audience('学生|students; 办公族|office workers; 手账爱好者|journal lovers')],
      tips: '用后请盖好笔帽。|Cap the pen after use.@!铅,橡皮,修正,卷笔,尺,圆规; 请避开高温暴晒。|Keep from heat and sun.; 儿童请在家长陪同下使用。|Children should use it with a parent.',
      points:
        '顺滑不断墨|smooth, never skips@中性笔,按动,钢笔,圆珠,签字,刷题,马克,水彩,荧光; 高颜值|pretty on the desk',
      leaves: [
        {
          slug: 'pens',
          name: '中性笔钢笔|Pens',
          picture: 'pen',
          yuan: [5.9, 89],
          grams: [40, 280],
          share: 1.2,
          things:
            '中性笔|gel pens; 按动笔|retractable pens; 钢笔|fountain pen; 圆珠笔|ballpoint pens; 签字笔|signing pens; 刷题笔|study pens',
          also: '水笔|writing pens',
          traits: '速干|quick-dry; 学生|student@!签字; 大容量|high-volume@!钢笔; 复古|retro; 静音|quiet@按动',
          points:
            '不晕染|no bleeding; 握感舒适|comfortable grip; 考试专用|fit for exams@中性笔,签字,刷题; 笔芯可换|refillable@中性笔,按动,圆珠',
          attributes: [fact('tip', '笔尖|Tip', '0.38mm|0.38 mm; 0.5mm|0.5 mm; 0.7mm|0.7 mm')],
          variants: [packs('支|pcs', 3, 6, 10, 20)],
        },
        {
          slug: 'markers',
          name: '彩笔荧光笔|Markers & highlighters',
          picture: 'markers',
          yuan: [7.9, 129],
          grams: [90, 900],
          things:
            '荧光笔|highlighters; 马克笔|art markers; 水彩笔|felt-tip pens; 彩铅|colour pencils; 丙烯马克笔|acrylic markers; 蜡笔|crayons',
          also: '画笔|drawing pens',
          traits:
            '双头|dual-tip@荧光,马克; 可水洗|washable@水彩,蜡笔; 淡色|pastel@荧光; 学生|student; 美术生|art-student@马克,彩铅',
          points:
            '色彩柔和不刺眼|soft on the eyes@荧光; 显色均匀|even colour; 不透纸|no bleed-through@!蜡笔; 附收纳筒|with storage case',
          attributes: [measure('colourCount', '颜色数|Colours', '色|colours', [6, 12, 24, 36, 48])],
          variants: [patterns('柔和色系|pastel|#b9cfe0; 鲜艳色系|bright|#ef7f58; 肤色系|skin tones|#e6bd9a')],
        },
        {
          slug: 'pencils-erasers',
          name: '铅笔橡皮修正|Pencils & correction',
          picture: 'pencil',
          yuan: [4.9, 45],
          grams: [30, 320],
          things:
            '自动铅笔|mechanical pencil; 铅笔|pencils; 橡皮|erasers; 修正带|correction tape; 卷笔刀|sharpener; 尺子套装|ruler set; 圆规|compass',
          also: '学习文具|school stationery',
          traits: '不断芯|break-proof@铅笔; 少屑|low-crumb@橡皮; 儿童|children’s@!圆规; 考试|exam; 可爱|cute',
          points:
            '擦得干净|erases clean@橡皮; 正姿握笔|trains the right grip@铅笔; 顺滑不卡带|never jams@修正带; 环保无味|safe and odourless; 刻度清晰|clear markings@尺,圆规; 省力好削|sharpens easily@卷笔',
          attributes: [
            fact(
              'material',
              '材质|Material',
              '原木|wood@铅笔; 塑料|plastic@橡皮,修正带,卷笔刀,尺; 金属|metal@自动铅笔,圆规,卷笔刀',
            ),
          ],
          variants: [packs('件|pcs', 2, 5, 10)],
        },
      ],
    },
    {
      slug: 'paper-and-craft',
      name: '本册手账|Notebooks & journaling',
      tips: '纸张为天然色，不伤眼。|Naturally tinted paper is easy on the eyes.@本,字帖; 请避免受潮。|Keep dry.; 实物颜色以收到为准。|Actual colours may differ slightly.',
      points: '纸张厚实不透墨|thick, no bleed-through@本; 送闺蜜同学|a gift for friends@本,包,贴,套装',
      leaves: [
        {
          slug: 'notebooks',
          name: '笔记本手账|Notebooks & planners',
          picture: 'notebook',
          yuan: [7.9, 89],
          grams: [120, 780],
          share: 1.1,
          things:
            '笔记本|notebook; 手账本|journal; 活页本|ring binder; 错题本|error notebook; 日程本|planner; 线圈本|spiral notebook; 绘画本|sketchbook',
          also: '本子|writing book',
          traits: '皮面|leather-look; 简约|simple; 复古|vintage; 加厚|thick',
          points:
            '180度平摊|opens flat; 书写顺滑|smooth to write on; 可拆卸活页|removable sheets@活页; 绑带设计|elastic strap@手账,日程',
          attributes: [
            lead('paperSize', '尺寸|Size', 'A5|A5; B5|B5; A6|A6'),
            lead(
              'ruling',
              '内页|Pages',
              '横线|lined@!绘画; 方格|grid@!绘画; 点阵|dotted@!绘画,错题; 空白|blank@!错题,日程; 康奈尔|Cornell@笔记本,线圈,活页',
            ),
          ],
          variants: [colours('soft'), packs('本|pcs', 1, 3, 5)],
        },
        {
          slug: 'stickers-tape',
          name: '贴纸胶带|Stickers & tape',
          picture: 'tape',
          yuan: [5.9, 59],
          grams: [30, 260],
          things:
            '手账贴纸|journal stickers; 和纸胶带|washi tape; 便利贴|sticky notes; 姓名贴|name labels; 咕卡贴纸|card deco stickers; 印章|stamps; 索引贴|page flags',
          also: '装饰素材|deco material',
          traits: '可爱|cute; 复古|vintage; ins风|Instagram-style; 防水|waterproof@贴; 盐系|muted',
          points:
            '撕取不留胶|peels off cleanly@胶带,便利贴,贴; 图案不重样|no two alike@贴纸,胶带; 手账拼贴好搭|easy to collage@贴纸,胶带,印章; 学生奖励|fun classroom rewards',
          attributes: [
            lead('theme', '主题|Theme', '花卉|floral; 猫咪|cat; 甜点|dessert; 星空|starry; 国风|Chinese-style'),
          ],
          variants: [packs('份|sets', 1, 3, 5, 10)],
        },
        {
          slug: 'diy-craft',
          name: '手工书画|Art & craft',
          picture: 'palette',
          yuan: [9.9, 159],
          grams: [150, 1900],
          things:
            '毛笔套装|calligraphy brush set; 水彩颜料|watercolours; 刺绣材料包|embroidery kit; 钩织材料包|crochet kit; 字帖|copybook; 超轻粘土|air-dry clay; 丙烯颜料|acrylic paints',
          also: '手工材料|craft kit',
          traits:
            '新手|starter; 儿童|children’s@粘土,水彩; 国画|Chinese-painting@毛笔,水彩; 成人|adult@刺绣,钩织; 治愈|soothing@刺绣,钩织,粘土',
          points:
            '附教程|tutorial included@材料包,套装,粘土; 工具齐全|all tools included@材料包,套装; 解压打发时间|a calming pastime; 亲子互动|fun for parent and child@粘土,颜料; 送人自用都好|to give or to keep',
          attributes: [fact('difficulty', '难度|Difficulty', '入门|easy; 中等|medium; 进阶|advanced')],
          variants: [patterns('基础装|basic|#d9c3a0; 豪华装|deluxe|#c58f63; 礼盒装|gift set|#b96f6b')],
        },
      ],
    },
    {
      slug: 'office',
      name: '办公收纳|Office & desk',
      attributes: [audience('学生|students; 办公室|offices; 居家办公|home offices')],
      tips: '请轻拿轻放。|Handle with care.; 可批量采购。|Bulk orders welcome.; 请置于干燥处。|Keep dry.',
      leaves: [
        {
          slug: 'pencil-cases',
          name: '笔袋文件收纳|Pencil cases & files',
          picture: 'pencilcase',
          yuan: [6.9, 79],
          grams: [60, 620],
          things:
            '笔袋|pencil case; 文件夹|file folder; 资料册|display book; 文件收纳盒|document box; 试卷夹|exam-paper clip; 笔筒|pen holder',
          also: '文具收纳|stationery storage',
          traits:
            '大容量|large@!试卷夹; 多层|multi-layer@笔袋,文件,资料; 透明|clear@文件,资料,夹; 可爱|cute; 加厚|thick',
          points:
            '一拉变笔筒|turns into a pen stand@笔袋; 防水耐脏|waterproof and stain-proof; 分类清晰|sorts neatly@文件,资料,试卷; 拉链顺滑|smooth zip@笔袋; 桌面更整洁|tidies the desk@笔筒,盒; 纸张不卷边|keeps pages flat@文件,资料,试卷',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '帆布|canvas@笔袋; PU|PU@笔袋,笔筒,文件; PP|PP@文件,资料,盒,夹; 牛津布|Oxford-cloth@笔袋; 硅胶|silicone@笔袋,笔筒',
            ),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'office-tools',
          name: '办公用品|Office tools',
          picture: 'calculator',
          yuan: [5.9, 119],
          grams: [60, 1100],
          things:
            '计算器|calculator; 订书机|stapler; 剪刀|scissors; 打孔器|hole punch; 长尾夹|binder clips; 封箱胶带|packing tape; 白板|whiteboard',
          also: '办公耗材|office supplies',
          traits:
            '省力|effort-saving@订书,打孔,剪刀; 大屏|large-display@计算器; 财务|accounting@计算器; 加厚|heavy-duty@胶带,长尾夹',
          points:
            '手感扎实|solid feel@!胶带,白板; 一次订穿|staples in one go@订书; 耐用不卡|durable, no jams@订书,打孔; 商务会计好帮手|handy for accounts@计算器; 粘性强|sticks fast@胶带; 擦写顺滑|writes and wipes smoothly@白板; 办公室常备|an office staple',
          attributes: [
            fact(
              'material',
              '材质|Material',
              '金属|metal@!胶带,白板,计算器; ABS|ABS@计算器,打孔; 不锈钢|stainless steel@剪刀',
            ),
          ],
          variants: [packs('件|pcs', 1, 2, 5)],
        },
        {
          slug: 'desk-decor',
          name: '台历桌面摆件|Calendars & desk decor',
          picture: 'calendar',
          yuan: [9.9, 99],
          grams: [120, 820],
          share: 0.7,
          things:
            '台历|desk calendar; 便签座|memo holder; 桌面小摆件|desk ornament; 解压玩具|fidget toy; 书立|bookends; 书签|bookmarks',
          also: '桌面文创|desk goods',
          traits: '国潮|Guochao; 创意|creative; 可爱|cute; 治愈系|soothing; 木质|wooden@!解压',
          points:
            '给工位添点趣味|brightens the desk@!书签; 同事生日礼物|a gift for colleagues; 可手撕记事|tear-off notes@台历,便签; 做工精致|finely made',
          attributes: [
            lead('theme', '主题|Theme', '猫咪|cat; 锦鲤|lucky-koi; 山水|landscape; 太空|space; 醒狮|lion-dance'),
          ],
          variants: [
            choices('design', '款式|Design', '款式A|design A|#d98c6c; 款式B|design B|#86a8bd; 款式C|design C|#a6b77c'),
          ],
        },
      ],
    },
  ],
};
