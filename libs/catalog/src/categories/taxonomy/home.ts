export const HOME = `
home | 家居生活 | Home & living | 536 | home decor, home and garden, home and living, household, home furnishing, home furnishings, home essentials
  storage | 收纳整理 | Storage & tidying | | storage and organisation, storage and organization, storage and accessories, organizer, home storage
    storage-boxes | 收纳箱盒 | Storage boxes | | 收纳箱, storage box, 折叠收纳箱, folding storage box, 桌面收纳盒, desk organiser, 抽屉式收纳柜, drawer cabinet, 化妆品收纳盒, cosmetics organiser, 整理箱, organiser box, 储物盒, storage bin, storage basket, container, drawer organizer
    storage-bags | 收纳袋挂袋 | Storage bags | | 真空压缩袋, vacuum storage bags, 棉被收纳袋, quilt storage bag, 挂式收纳袋, hanging organiser, 旅行收纳袋, travel pouches, 防尘罩, dust cover, 整理袋, storage bag, vacuum bag, garment bag, hanging organizer
    hangers-hooks | 衣架挂钩 | Hangers & hooks | | 衣架, clothes hangers, 裤架, trouser hangers, 粘钩, adhesive hooks, 门后挂钩, over-door hooks, 晾衣夹, clothes pegs, 袜子晾晒架, sock dryer, 晾晒用品, laundry hangers, hanger, hook, coat rack, clothes hanger
    shelves | 置物架 | Shelves & racks | | storage rack, 书架, bookshelf, 鞋架, shoe rack, 夹缝推车, slim trolley, 浴室置物架, bathroom shelf, 衣帽架, coat stand, 落地架, standing shelf, shelf, bookshelf rack, floating shelf
    shoe-storage | 鞋柜收纳 | Shoe storage | | shoe rack, 鞋盒, 鞋架, shoe organizer
    jewellery-boxes | 首饰盒 | Jewellery boxes | | jewelry box, 首饰收纳
  decor | 家饰摆件 | Decor | | home decoration, decoration, decorative accents, showpiece, showpieces, home decor
    vases | 花瓶花器 | Vases | | 花瓶, vase, 水培花器, hydroponic vase, 干花花瓶, dried-flower vase, 插花器, flower holder, 装饰花瓶, decorative vase, 装饰摆件, decorative ornament
    candles | 香薰蜡烛 | Candles & diffusers | | scented candle, 无火香薰, reed diffuser, 香薰石, aroma stones, 线香, incense sticks, 香薰精油, essential oil, 晚安喷雾, pillow spray, 房间香氛, home fragrance, candle, diffuser, incense, aroma, agarbatti
    wall-art | 装饰画墙贴 | Wall art | | 装饰画, 挂画, hanging picture, 相框, photo frame, 墙贴, wall sticker, 数字油画, paint-by-numbers, 墙面装饰, wall decor, wall decal, painting, poster, canvas print, wall hanging, tapestry
    clocks | 钟表 | Clocks | | 挂钟, wall clock, 闹钟, alarm clock, 电子时钟, digital clock, 翻页钟, flip clock, 计时器, study timer, 时钟, clock
    cushions-rugs | 抱枕地毯 | Cushions & rugs | | 抱枕, cushion, 沙发毯, sofa throw, 地毯, rug, 坐垫, seat cushion, 地垫, floor mat, 飘窗垫, window-seat pad, 布艺软装, soft furnishings, cushion cover, throw pillow
    curtains | 窗帘门帘 | Curtains | | 遮光窗帘, blackout curtain, 纱帘, sheer curtain, 门帘, door curtain, 床帘, bed curtain, 浴帘, shower curtain, 卷帘, roller blind, 帘子, drapery, curtain, blinds, drape, window treatment, curtain rod, curtains and accessories
    artificial-plants | 仿真花草 | Artificial plants | | artificial flower, 仿真花, fake plant, faux greenery
    photo-frames | 相框 | Photo frames | | picture frame, photo frame
    figurines | 摆件雕塑 | Figurines & sculptures | | statue, figurine, 摆件, sculpture, buddha, crystal, crystal shapes, ornament
    mirrors-decor | 装饰镜 | Decorative mirrors | | wall mirror
    rugs | 地毯地垫 | Rugs & mats | | door mat, carpet, rug, 地毯, 地垫, floor mat, bath mat
    table-linen | 桌布餐垫 | Table linen | | tablecloth, 桌布, placemat, table runner, 餐垫, coaster, table cover
    slipcovers | 沙发套椅套 | Slipcovers | | sofa cover, 沙发套, chair cover, sofa slipcover
    religious | 宗教礼仪用品 | Religious & ceremonial | 5605 | 香炉, pooja needs, puja, religious, cross, rosary, prayer
  lighting | 灯具照明 | Lighting | 594 | lamp, lights
    desk-lamps | 台灯 | Desk lamps | | 护眼台灯, eye-care desk lamp, 床头灯, bedside lamp, 夹式台灯, clip-on lamp, 落地灯, floor lamp, 氛围台灯, mood lamp, 学习灯, study lamp, 阅读灯, reading light, table lamp, desk lamp
    night-lights | 小夜灯灯串 | Night & string lights | | 小夜灯, night light, 感应灯, motion-sensor light, 灯串, string lights, 星空投影灯, star projector, 拍拍灯, tap light, 氛围灯, ambient light
    bulbs-ceiling | 灯泡吸顶灯 | Bulbs & ceiling lights | | LED灯泡, LED bulb, 吸顶灯, ceiling light, 灯带, LED strip, 吊灯, pendant light, 壁灯, wall light, 室内照明, room lighting, light bulb, tube light, lampshade
    ceiling-lights | 吊灯吸顶灯 | Chandeliers & pendant lights | | chandelier, pendant light, ceiling light, 吊灯, 吸顶灯, 水晶灯
    wall-lights | 壁灯 | Wall lights | | wall lamp, sconce, vanity light
    floor-lamps | 落地灯 | Floor lamps | | floor lamp
    outdoor-lights | 户外灯具 | Outdoor & solar lights | | solar light, 太阳能灯, garden light, landscape lighting, flood light
    led-strips | 灯带 | LED strips | | led strip, rope light
    ceiling-fans-lights | 风扇灯 | Fan lights | | ceiling fan with light
kitchen | 厨房餐饮 | Kitchen & dining | 638 | kitchen and dining, kitchenware, home and kitchen, cookware and dining
  drinkware | 水杯水具 | Drinkware
    mugs | 马克杯 | Mugs | | mug, 早餐杯, breakfast mug, 咖啡杯, coffee mug, 情侣对杯, couple’s mugs, 带盖马克杯, lidded mug, 水杯, cup, 牛奶杯, milk cup
    thermos | 保温杯 | Thermos flasks | | vacuum flask, 保温水壶, thermos bottle, 咖啡保温杯, thermal coffee cup, 焖烧杯, food flask, 弹盖保温杯, flip-lid flask, 水杯, drink bottle, 随行杯, travel mug, thermos, flask, tumbler, insulated bottle
    glasses | 玻璃杯 | Glasses | | drinking glass, 双层玻璃杯, double-wall glass, 冰美式杯, iced coffee glass, 红酒杯, wine glass, 果汁杯, juice glass, 吸管杯, straw tumbler, 杯子, glassware, glass, tumblers
    jugs | 冷水壶 | Jugs & carafes | | water jug, 凉水壶套装, jug and glasses set, 冰箱冷泡瓶, cold-brew jug, 带龙头冷水壶, jug with tap, 花茶壶, flower-tea pot, 水具, water carafe, jug, pitcher, carafe, water dispenser
    water-bottles | 水杯水壶 | Water bottles | | water bottle, 塑料杯, water and fridge bottles, sports bottle, shaker, bottles
    bar-tools | 酒具酒杯 | Barware | | wine glass, 红酒杯, decanter, 醒酒器, cocktail shaker, bottle opener, 开瓶器, corkscrew, wine stopper
  tableware | 餐具 | Tableware | | dinnerware, dinner sets, crockery and cutlery, serveware
    plates-bowls | 碗盘碟 | Plates & bowls | | 餐盘, dinner plate, 汤碗, soup bowl, 饭碗套装, rice bowl set, 碗碟餐具套装, dinnerware set, 沙拉碗, salad bowl, 鱼盘, fish platter, 泡面碗, noodle bowl, 盘子碗, dishes, plate, bowl
    cutlery | 筷勺刀叉 | Chopsticks & cutlery | | 筷子, chopsticks, 刀叉勺套装, cutlery set, 公筷, serving chopsticks, 便携餐具套装, travel cutlery set, 汤勺, soup spoon, 甜品勺, dessert spoon, 餐具, flatware, spoon, fork
    lunch-boxes | 饭盒便当盒 | Lunch boxes | | 便当盒, bento box, 保温饭盒, insulated lunch box, 玻璃饭盒, glass lunch box, 电热饭盒, heated lunch box, 水果便携盒, fruit box, 餐盒, meal box, lunch box, tiffin, bento, lunch bag
    disposable-tableware | 一次性餐具 | Disposable tableware | | paper cup, paper plate, 一次性杯, 吸管, straw, disposables
    serving | 盛放托盘 | Serving trays & dishes | | tray, 托盘, serving bowl, cake stand, 果盘, platter
    dinner-sets | 餐具套装 | Dinner sets | | dinner set, 碗碟套装, dinnerware set
  cookware | 烹饪锅具 | Cookware
    pans | 炒锅煎锅 | Woks & frying pans | | 不粘炒锅, non-stick wok, 平底煎锅, frying pan, 铁锅, iron wok, 玉子烧锅, tamagoyaki pan, 煎饼锅, pancake pan, 早餐煎锅, breakfast pan, 家用锅, home cookware, skillet, wok, tawa, kadai, grill pan
    pots | 汤锅砂锅 | Pots & casseroles | | 汤锅, stock pot, 砂锅, clay pot, 奶锅, milk pan, 珐琅锅, enamel casserole, 蒸锅, steamer, 高压锅, pressure cooker, 炖锅, stew pot, saucepan, casserole, dutch oven
    knives-boards | 刀具砧板 | Knives & boards | | 菜刀, Chinese cleaver, 刀具套装, knife set, 水果刀, fruit knife, 砧板, chopping board, 厨房剪刀, kitchen scissors, 削皮刀, peeler, 切菜工具, cutting tools, knife, cutting board, kitchen knife, knife sharpener
    pressure-cookers | 压力锅 | Pressure cookers | | pressure cooker, 高压锅
    steamers | 蒸锅蒸笼 | Steamers | | steamer, 蒸笼, idli
    woks-sets | 锅具套装 | Cookware sets | | cookware set
    kettles-stove | 炉用水壶 | Stovetop kettles | | whistling kettle, 烧水壶
  kitchen-tools | 厨房用品 | Kitchen tools | | gadgets, kitchen accessories, kitchen utensils
    food-storage | 保鲜盒保鲜袋 | Food storage | | 保鲜盒, food container, 密封罐, storage jar, 冰箱收纳盒, fridge organiser, 保鲜袋, freezer bags, 米桶, rice bin, 保鲜膜套, food covers, 食品收纳, food keeper, storage container, airtight container, jar
    baking | 烘焙用具 | Bakeware | | 蛋糕模具, cake tin, 烤盘, baking tray, 硅胶刮刀, silicone spatula, 电子秤, kitchen scale, 打蛋器, whisk, 裱花嘴套装, piping set, 烘焙油纸, baking paper, 烘焙工具, baking tools, cake mould, cookie cutter, silicone mould, oven tray
    kitchen-racks | 厨房置物沥水 | Racks & drainers | | 碗碟沥水架, dish drainer, 调料架, spice rack, 刀架, knife block, 水槽沥水篮, sink strainer basket, 锅盖架, lid holder, 调料罐套装, spice jar set, 厨房收纳, kitchen storage
    utensils | 锅铲勺具 | Cooking utensils | | spatula, ladle, 锅铲, 汤勺, tongs, whisk, 打蛋器, turner
    peelers-graters | 削皮切菜器 | Peelers, graters & choppers | | peeler, grater, slicer, chopper, 削皮刀, 切菜器, can opener, garlic press
    strainers | 滤网沥水篮 | Strainers & colanders | | strainer, colander, 滤网, sieve, 洗菜篮
    measuring | 厨房量具 | Kitchen scales & measuring | | kitchen scale, 厨房秤, measuring cup, timer, 量杯
    spice-jars | 调料瓶罐 | Spice jars & oil bottles | | 调料盒, 油壶, spice jar, salt shaker, pepper mill, canister
    aprons | 围裙手套 | Aprons & oven gloves | | apron, oven mitt, 围裙, 隔热手套, kitchen linen
    kitchen-disposables | 厨房一次性用品 | Foil, film & bags | | cling film, 保鲜膜, aluminium foil, 锡纸, zip lock bag, baking paper, garbage bag liner
bedding | 家纺床品 | Bedding & towels | | bed and bath, bedding and linen, home textile, bed linen
  bed-linen | 床品套件 | Bed linen
    bed-sets | 四件套 | Bed sets | | four-piece bed set, 床单被套三件套, three-piece bed set, 被套, duvet cover, 床上用品套件, bedding set, 床笠四件套, fitted-sheet bed set, 床品, bed linen, bed set, comforter set
    sheets | 床单床笠 | Sheets & mattress covers | | 床笠, fitted sheet, 床单, flat sheet, 防水床笠, waterproof mattress cover, 床盖, bedspread, 床裙, bed skirt, 床垫保护, mattress cover, bedsheet, bed sheet, mattress protector, single bedsheet, double bedsheet
    duvet-covers | 被套 | Duvet covers | | duvet cover, quilt cover
    pillowcases | 枕套 | Pillowcases | | pillow case, pillow cover
    bedspreads | 床盖床裙 | Bedspreads & bed skirts | | bedspread, coverlet, bed cover, 床盖, bed skirt
    mosquito-nets | 蚊帐 | Mosquito nets & canopies | | mosquito net, bed canopy
  duvets-pillows | 被子枕头 | Duvets & pillows
    duvets | 被子被芯 | Duvets | | 羽绒被, down duvet, 蚕丝被, silk duvet, 夏凉被, summer quilt, 冬被, winter duvet, 大豆纤维被, soy-fibre duvet, 棉花被, cotton quilt, 空调被, air-con quilt, 被芯, duvet filling, comforter, duvet, quilt, quilts and comforters, dohar
    pillows | 枕头枕芯 | Pillows | | 乳胶枕, latex pillow, 记忆枕, memory-foam pillow, 羽绒枕, down pillow, 荞麦枕, buckwheat pillow, 护颈枕, neck-support pillow, 儿童枕, children’s pillow, 枕芯, pillow insert, 睡眠枕, sleeping pillow, pillow, bolster, memory foam pillow
    mattresses | 床垫凉席 | Mattress toppers & mats | | 乳胶床垫, latex topper, 软垫, mattress pad, 宿舍床垫, dorm mattress, 凉席, summer mat, 藤席, rattan mat, 榻榻米垫, tatami mat, 床褥, bed pad, mattress topper, cooling mat
    blankets | 毛毯盖毯 | Blankets & throws | | 毛毯, blanket, 盖毯, throw, 午睡毯, nap blanket, 针织毯, knitted throw, 婚庆毛毯, wedding blanket, 披肩毯, shawl blanket, 毯子
  towels | 毛巾浴巾 | Towels
    face-towels | 毛巾 | Hand & face towels | | face towel, 洗脸巾, face cloth, 干发帽, hair-drying cap, 运动毛巾, sports towel, 方巾, square towel, 擦脸巾, washcloth, hand towel
    bath-towels | 浴巾浴袍 | Bath towels & robes | | 浴巾, bath towel, 浴袍, bathrobe, 可穿浴裙, wearable bath wrap, 沙滩巾, beach towel, 浴巾三件套, three-piece towel set, 洗浴巾, bath linen, towel set
    beach-towels | 沙滩巾 | Beach towels | | beach towel
cleaning | 家庭清洁 | Cleaning & paper | 630 | cleaning and household, household supplies, cleaning supplies, household cleaning, home care
  laundry | 衣物洗护 | Laundry
    laundry-liquids | 洗衣液凝珠 | Laundry detergents | | 洗衣液, laundry liquid, 洗衣凝珠, laundry pods, 洗衣粉, washing powder, 内衣洗衣液, lingerie wash, 羊毛洗涤剂, wool wash, 洗涤剂, detergent, laundry detergent, detergents and dishwash, detergent powder
    softeners | 衣物柔顺除渍 | Softeners & stain removers | | 柔顺剂, fabric softener, 留香珠, scent beads, 爆炸盐, oxygen stain remover, 衣领净, collar cleaner, 羽绒服清洗剂, down-jacket cleaner, 护衣, fabric care, fabric conditioner, stain remover
    laundry-tools | 洗衣晾晒用具 | Laundry tools | | laundry basket, 脏衣篮, clothes line, 晾衣架, drying rack, clothes pegs, 夹子, ironing board, 熨衣板, laundry bag
    bleach | 漂白消毒 | Bleach & disinfectants | | bleach, 消毒液, disinfectant
    lint | 粘毛去球 | Lint removers | | lint roller, 粘毛器, fabric shaver, 去球器
  household-cleaning | 家居清洁 | Household cleaning
    kitchen-cleaners | 清洁剂 | Cleaners | | 油污清洁剂, grease remover, 玻璃水, glass cleaner, 洁厕灵, toilet cleaner, 除霉喷雾, mould remover, 水垢清洁剂, limescale remover, 洗洁精, washing-up liquid, 管道疏通剂, drain opener, 去污剂, stain remover, cleaner, all purpose cleaner, floor cleaner, floor and other cleaners, descaler
    mops | 拖把扫把 | Mops & brooms | | 平板拖把, flat mop, 旋转拖把, spin mop, 喷雾拖把, spray mop, 扫把簸箕套装, broom and dustpan set, 静电除尘掸, dust wand, 刮水器, squeegee, 地板清洁, floor cleaning, mop, broom, dustpan, mops brushes and scrubs
    cloths-brushes | 抹布刷具 | Cloths & brushes | | 抹布, cleaning cloth, 洗碗海绵, dish sponge, 懒人抹布, disposable cloths, 钢丝球, scouring balls, 缝隙刷, gap brush, 马桶刷, toilet brush, 百洁布, scouring pads, 清洁工具, cleaning tool, scrubber, sponge, cleaning brush, utensil scrub
    bin-bags | 垃圾袋 | Bin bags | | 抽绳垃圾袋, drawstring bin bags, 手提式垃圾袋, handled bin bags, 点断式垃圾袋, tear-off bin bags, 垃圾收纳, waste disposal, garbage bag, trash bag
    bins | 垃圾桶 | Waste bins | | waste bin, 夹缝垃圾桶, slim bin, 智能垃圾桶, sensor bin, 脚踏垃圾桶, pedal bin, 桌面垃圾桶, desk bin, 纸篓, waste basket, dustbin, trash can, bins
    dishwash | 洗洁精 | Dishwashing | | dish soap, dishwash liquid, dishwasher tablet, 洗碗块
    toilet-cleaners | 洁厕用品 | Toilet cleaners | | toilet cleaner, toilet brush, 马桶刷, 洁厕灵, toilet block
    gloves | 清洁手套 | Cleaning gloves | | rubber gloves, 家务手套
    dusters | 除尘掸 | Dusters | | duster, 静电除尘, feather duster
  paper | 纸品湿巾 | Paper & wipes
    tissues | 抽纸卷纸 | Tissues & rolls | | 抽纸, facial tissues, 悬挂式抽纸, hanging tissues, 卷纸, toilet rolls, 厨房用纸, kitchen paper, 面巾纸, paper tissue, toilet paper, toilet roll, facial tissue, tissue paper
    wipes | 湿巾 | Wet wipes | | 消毒湿巾, disinfectant wipes, 厨房湿巾, kitchen wipes, 手口湿巾, hand and mouth wipes, 擦鞋湿巾, shoe wipes, 地板湿巾, floor wipes, 一次性湿巾, disposable wipes, wet wipe, wet tissue, disinfecting wipes
    kitchen-paper | 厨房纸 | Kitchen paper | | kitchen towel, paper towel
    napkins | 餐巾纸 | Napkins | | napkin, serviette
  pest-and-air | 驱虫除味 | Pest & odour control
    mosquito-control | 驱蚊灭虫 | Mosquito & pest control | | 电蚊香液, plug-in mosquito liquid, 灭蚊灯, mosquito lamp, 驱蚊喷雾, repellent spray, 蟑螂药, roach bait, 驱蚊手环, repellent bracelet, 粘鼠板, glue boards, 防蚊用品, insect protection, insect repellent, mosquito repellent, rat trap, insecticide, pest control, fly swatter, repellent
    dehumidify | 除湿除味 | Damp & odour absorbers | | 除湿袋, dehumidifier bags, 活性炭包, activated-carbon bags, 冰箱除味盒, fridge deodoriser, 甲醛清除剂, formaldehyde remover, 空气清新剂, air freshener, 樟木条, camphor wood sticks, 防潮剂, moisture absorber
    air-fresheners | 空气清新剂 | Air fresheners | | air freshener, fresheners and repellents, room spray
furniture | 家具 | Furniture | 436
  living-room | 客厅家具 | Living room furniture
    sofas | 沙发 | Sofas & armchairs | 460 | sofa, couch, armchair, sofa bed, futon, loveseat, recliner, bean bag, sofa beds and futons
    coffee-tables | 茶几边几 | Coffee & side tables | | coffee table, side table, 茶几, end table, console table, centre table, nesting table
    tv-cabinets | 电视柜 | TV cabinets | | tv unit, tv stand, entertainment center, media console
    cabinets | 储物柜 | Cabinets & sideboards | | cabinet, sideboard, storage cabinet, buffet, hutch, bathroom cabinet
    bookcases | 书柜书架 | Bookcases | | bookcase, bookshelf, 书架, bookshelves
    chairs | 椅子凳子 | Chairs & stools | | chair, stool, 凳子, ottoman, bar stool, accent chair, rocking chair, folding chair, bench, pouf
  bedroom | 卧室家具 | Bedroom furniture
    beds | 床 | Beds & headboards | | bed, bed frame, headboard, 床架, bunk bed, double bed, king bed
    wardrobes | 衣柜 | Wardrobes | | wardrobe, closet, armoire, clothes rack, closet organizer system
    dressing-tables | 梳妆台 | Dressing tables | | dressing table, vanity table
    nightstands | 床头柜斗柜 | Nightstands & dressers | | nightstand, chest of drawers, 床头柜, 斗柜, dresser, bedside table
    bed-mattresses | 床垫 | Mattresses | | mattress, spring mattress, 乳胶床垫, air bed, memory foam mattress
  dining-office | 餐厅办公家具 | Dining & office furniture
    dining-tables | 餐桌餐椅 | Dining tables & sets | | dining table, dining chair, 餐桌, dining set, kitchen table, kitchen cart, kitchen island
    desks | 书桌电脑桌 | Desks | | desk, computer desk, 书桌, study table, standing desk, laptop table, office desk, gaming desk
    office-chairs | 办公椅 | Office chairs | | office chair, gaming chair, ergonomic chair, desk chair
    filing | 文件柜 | Filing cabinets | | filing cabinet, locker, safe furniture
  outdoor-kids | 户外儿童家具 | Outdoor & children’s furniture
    patio | 户外家具 | Patio furniture | | patio set, garden furniture, 户外桌椅, outdoor chair, patio chair, adirondack, outdoor sofa, sun lounger
    patio-umbrellas | 遮阳伞棚 | Patio umbrellas & gazebos | | gazebo, patio umbrella, 遮阳棚, canopy, pergola, awning, shade sail
    swings | 吊椅秋千 | Hammocks & swings | | hammock, swing chair, 吊椅, 吊床, porch swing
    kids-furniture | 儿童家具 | Children’s furniture | | kids table, kids chair, 儿童桌椅, kids bed, toy storage
  furniture-parts | 家具配件 | Furniture parts | | furniture legs, 桌脚, furniture pads, table top, sofa legs
gardening | 园艺绿植 | Gardening & plants | 2962 | garden, lawn and garden, garden and outdoor, lawn and gardening, plants
  plants-and-soil | 植物土肥 | Plants & soil
    potted-plants | 绿植多肉 | Potted plants | | 多肉植物, succulents, 绿萝盆栽, pothos plant, 发财树, money tree, 龟背竹, monstera, 茉莉花苗, jasmine plant, 水培富贵竹, lucky bamboo, 月季苗, rose plant, 薄荷盆栽, potted mint, 盆栽, house plant, indoor plant, succulent, live plants
    seeds | 种子种球 | Seeds & bulbs | | 蔬菜种子, vegetable seeds, 花卉种子, flower seeds, 郁金香种球, tulip bulbs, 风信子种球, hyacinth bulbs, 猫草种子, cat grass seeds, 草莓种子, strawberry seeds, 向日葵种子, sunflower seeds, 花种, planting seeds, seed, bulb plant
    soil-fertiliser | 营养土肥料 | Soil & fertiliser | | 营养土, potting soil, 通用花肥, all-purpose fertiliser, 缓释肥, slow-release fertiliser, 多肉颗粒土, succulent grit, 有机肥, organic fertiliser, 植物营养液, plant tonic, 种植土肥, plant food, fertilizer, compost, mulch
    cut-flowers | 鲜花干花 | Fresh & dried flowers | | 鲜花包月, flower subscription, 干花束, dried bouquet, 永生花, preserved flowers, 仿真花, artificial flowers, 满天星花束, gypsophila bouquet, 玫瑰鲜花, fresh roses, 花束, bouquet, fresh flowers, dried flowers, flower bunches
    trees-shrubs | 苗木花卉 | Trees & shrubs | | tree, shrub, rose plant, 果树苗, bonsai, 盆景
    plant-protection | 植物保护 | Weed & pest control for plants | | herbicide, weed killer, 除草剂, plant protection, pesticide
    hydroponics | 水培设备 | Hydroponics | | hydroponic, grow light, 水培, grow tent
  garden-tools | 花盆工具 | Pots & tools
    pots | 花盆花架 | Pots & stands | | 花盆, flower pot, 控根盆, air-prune pot, 花架, plant stand, 悬挂花篮, hanging basket, 自动吸水花盆, self-watering pot, 育苗盒, seedling tray, 爬藤架, trellis, 种植容器, planter, raised bed
    watering | 浇水喷壶 | Watering | | 浇水壶, watering can, 喷壶, spray bottle, 自动浇花器, automatic waterer, 伸缩水管, expanding hose, 雾化喷头, mist nozzle, 滴灌套装, drip kit, 浇花, irrigation, garden hose, sprinkler, spray bottle garden
    hand-tools | 园艺工具 | Garden tools | | 园艺铲套装, hand tool set, 修枝剪, pruning shears, 园艺手套, garden gloves, 嫁接刀, grafting knife, 小锄头, hand hoe, 捆扎带, plant ties, 种花工具, gardening tool, garden tool, pruner, shovel, rake, spade, wheelbarrow
    lawn-mowers | 割草机动力园艺 | Mowers & power garden tools | | lawn mower, 割草机, hedge trimmer, chainsaw, leaf blower, string trimmer, outdoor power equipment, snow blower
    greenhouses | 温室大棚 | Greenhouses & covers | | greenhouse, 温室, plant cover, garden net, shed, 遮阳网
    garden-decor | 庭院装饰 | Garden decor | | garden statue, fountain, garden gnome, garden stake, mailbox, wind chime, 风铃, flag
    fencing | 围栏格架 | Fencing & trellises | | fence, trellis, 围栏, garden edging, landscape edging, gate
    pools | 泳池水景 | Pools & ponds | | swimming pool, pool, pond, 泳池, hot tub, pool chemical, pool cleaner
    firepits | 户外取暖 | Fire pits & outdoor heating | | fire pit, patio heater, firewood, outdoor fireplace
home-improvement | 家装五金 | Home improvement | 632 | hardware, tools and home improvement, diy, building materials, tools and hardware, tools
  tools-and-electrics | 工具电工 | Tools & electrics | | tools, electrical
    hand-tool-sets | 工具套装 | Tool sets | | 家用工具箱, household tool box, 螺丝刀套装, screwdriver set, 电钻, cordless drill, 卷尺, tape measure, 活动扳手, adjustable wrench, 热熔胶枪, glue gun, 美工刀, utility knife, 五金工具, hardware tool, tool set, screwdriver, wrench, hammer, plier, socket set, hand tool, hex key, axe, saw
    sockets | 插座排插 | Sockets & power strips | | 排插, power strip, 魔方插座, cube socket, 立式插座, tower socket, 桌面插座, desk socket, 轨道延长插座, extension socket, 接线板, extension board, socket, surge protector, extension lead
    locks-hooks | 门锁挂件 | Locks & fittings | | 智能门锁, smart lock, 挂锁, padlock, 门吸, door stop, 密封条, door seal, 防撞条, corner guards, 猫眼, door viewer, 门把手, door handle, 门窗五金, door fittings, door lock, cabinet knob, door knob, drawer pull, cabinet hardware, door hardware, deadbolt, drawer slide
    wall-repair | 墙纸补漆 | Wallpaper & repair | | 自粘墙纸, self-adhesive wallpaper, 补墙膏, wall filler, 墙面漆, wall paint, 美缝剂, grout sealant, 防水胶带, waterproof tape, 瓷砖贴, tile stickers, 3D立体墙贴, 3D wall panels, 墙面翻新, wall renewal, wallpaper, wall putty, caulk, sealant, wall patch
    power-tools | 电动工具 | Power tools | | drill, 电钻, angle grinder, power tool, electric screwdriver, circular saw, impact driver, sander, cordless drill, jigsaw tool, router tool, heat gun
    power-tool-accessories | 电动工具配件 | Power tool accessories | | drill bit, saw blade, 钻头, sanding disc, router bit, grinding wheel, tool battery
    measuring-tools | 测量工具 | Measuring tools | | tape measure, laser level, multimeter, 卷尺, 水平仪, 万用表, caliper, stud finder, laser measure
    tool-storage | 工具收纳 | Tool storage | | tool box, tool bag, 工具箱, workbench, tool chest, garage storage, sawhorse
    ladders | 梯子 | Ladders & scaffolding | | ladder, step ladder, step stool, scaffolding
    switches-wiring | 开关布线 | Switches & wiring | | light switch, wire, electrical cable, 开关, circuit breaker, 电线, dimmer, junction box, conduit, wall plate, outlet, extension cord
    safety-gear | 劳保防护 | Safety gear | | safety glasses, hard hat, 安全帽, work gloves, 劳保手套, respirator, ear protection, safety vest
    compressors | 空压机发电机 | Compressors & generators | | air compressor, generator, 发电机, 空压机, pressure washer, nail gun, pneumatic
    welding | 焊接工具 | Welding & soldering | | soldering iron, welder, 电焊机, 电烙铁, welding
    fasteners | 螺丝紧固件 | Fasteners | | screw, nail, bolt, nut bolt, 螺丝, anchor, washer hardware, rivet, hinge, bracket, zip tie
    solar | 太阳能 | Solar & energy storage | | solar panel, 太阳能板, solar inverter, wind turbine
    alarms | 安防报警 | Alarms & fire safety | | smoke detector, alarm system, 灭火器, fire extinguisher, carbon monoxide alarm, 烟雾报警器, doorbell, 门铃
    safes | 保险箱 | Safes | | safe box, gun safe
    paint | 油漆涂料 | Paint & painting tools | | paint, spray paint, 油漆, 乳胶漆, paint roller, primer paint, wood stain, varnish, paint brush, deck stain
  bathroom | 卫浴用品 | Bathroom | 574 | bath, bathroom fixtures, plumbing
    showers-taps | 花洒龙头 | Showers & taps | | 增压花洒, pressure-boost shower head, 过滤花洒, filter shower head, 水龙头, tap, 龙头净水器, tap water filter, 万向起泡器, swivel aerator, 花洒套装, shower set, 淋浴, bath fitting, faucet, shower head, bathroom faucet, kitchen faucet, shower faucet, showerhead
    bathroom-accessories | 浴室用品 | Bathroom accessories | | 牙刷架, toothbrush holder, 洗漱杯, wash cup, 皂盒, soap dish, 洗手液机, automatic soap dispenser, 马桶垫, toilet seat cover, 浴室防滑垫, bath mat, 毛巾架, towel rail, 洗漱用品, bathroom accessory, towel rack, toilet paper holder, towel bar, grab bar, robe hook, bathroom shelf
    mirrors | 镜子梳妆 | Mirrors | | 化妆镜, make-up mirror, 全身镜, full-length mirror, LED镜子, LED mirror, 浴室镜, bathroom mirror, 折叠镜, folding mirror, 放大镜, magnifying mirror, 梳妆镜, vanity mirror, mirror, medicine cabinet
    water-filter | 净水滤芯 | Water filters | | 净水壶, water filter jug, 滤芯, filter cartridge, 前置过滤器, pre-filter, 洗澡过滤器, shower filter, 台面净水器, countertop purifier, 净水, water purifier, faucet filter, replacement filter
    toilets | 马桶坐便 | Toilets & bidets | | toilet, bidet, 马桶, toilet seat, 智能马桶盖, urinal, toilet tank
    basins | 洗手盆浴柜 | Basins & vanities | | wash basin, bathroom sink, vanity, 洗手盆, 浴室柜, kitchen sink, 水槽, bathroom vanity, sink
    bathtubs | 浴缸淋浴房 | Bathtubs & shower enclosures | | bathtub, shower door, 浴缸, 淋浴房, shower enclosure, shower base, whirlpool tub
    plumbing | 管道水暖 | Plumbing | | pipe fitting, valve, 水管, 阀门, drain, pvc pipe, sump pump, water pump, hose fitting, drain cleaner, plunger
    shower-curtains | 浴帘浴垫 | Shower curtains & bath mats | | shower curtain, 浴帘, 浴室防滑垫
  building | 建材 | Building materials | 115 | building supplies
    flooring | 地板 | Flooring & carpets | | laminate flooring, vinyl plank, hardwood flooring, underlayment, carpet tile, floor transition
    tiles | 瓷砖石材 | Tiles & stone | | tile, mosaic, 瓷砖, ceramic tile, grout, backsplash, porcelain tile, countertop, paver
    doors-windows | 门窗 | Doors & windows | | door, window, 门, 窗户, screen door, garage door, interior door, skylight, storm door, window film
    lumber | 木材板材 | Lumber & panels | | plywood, lumber, 木板, drywall, mdf, moulding, baseboard, trim board, decking, railing, stair tread
    roofing | 屋面隔热 | Roofing & insulation | | roofing, insulation, 屋顶, gutter, shingle, siding, weather strip, foam board, waterproofing, tarpaulin
    concrete | 水泥砂浆 | Concrete & mortar | | concrete mix, cement, 水泥, mortar, concrete, brick building, block
    adhesives | 胶粘密封 | Adhesives & sealants | | construction adhesive, 玻璃胶, silicone sealant, epoxy, wood glue, duct tape, super glue
    ventilation | 通风管道 | Ventilation & ducts | | bath fan, register, vent cover, 排气扇, duct, air filter, thermostat, furnace filter
`;
