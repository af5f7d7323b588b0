export const FASHION = `
womenswear | 女装 | Women’s clothing | 1604 | women, womens clothing, ladies clothing, woman fashion, women's fashion, womens wear, apparel, clothing, women clothing, women apparel
  tops | 上装 | Tops | | topwear, women tops, shirts and tops
    women-tees | T恤 | T-shirts | | 短袖T恤, short-sleeved T-shirt, 长袖打底衫, long-sleeved base layer, 正肩T恤, fitted-shoulder T-shirt, 印花T恤, printed T-shirt, 条纹T恤, striped T-shirt, 体恤上衣, tee, 女上衣, women’s top, women t-shirt, ladies t-shirt, women tee, women graphic t-shirt, women polo
    blouses | 衬衫雪纺 | Shirts & blouses | | 衬衫, shirt, 雪纺衫, chiffon blouse, 防晒衬衫, sun-shield shirt, 飘带衬衫, bow blouse, 娃娃领上衣, Peter-pan collar top, 通勤上衣, office top, blouse, women shirt, women blouse
    women-knitwear | 毛衣针织 | Knitwear | | 毛衣, sweater, 针织开衫, knitted cardigan, 针织衫, knitted top, 高领打底衫, polo-neck base layer, 毛衣马甲, knitted vest, 针织上衣, knit top, women sweater, women pullover, turtleneck
    women-outerwear | 外套大衣 | Coats & jackets | | 西装外套, blazer, 风衣, trench coat, 羊毛大衣, wool coat, 短款羽绒服, short down jacket, 牛仔外套, denim jacket, 防晒衣, sun-shield jacket, 小香风外套, tweed jacket, 女外套, women’s jacket, women coat, women jacket, women outerwear, windbreaker
    women-shirts-top | 吊带背心 | Camisoles & tank tops | | tank top, camisole, crop top, 吊带, 背心, women vest, tops
    women-hoodies | 女士卫衣 | Women’s hoodies & sweatshirts | | women hoodie, women sweatshirt, 女卫衣
    women-blazers | 女士西装 | Women’s blazers & suits | | women blazer, 西装外套, pant suit, 职业装, women waistcoat
    tunics | 长款上衣 | Tunics & kurtis | | tunic, kurti, kurta, kurtas, women kurta, top tunic
    cardigans | 开衫披肩 | Cardigans & shrugs | | cardigan, shrug, 开衫, poncho, women shrug
    down-jackets | 羽绒服 | Down jackets | | down jacket, puffer, parka
  bottoms | 裙装裤装 | Dresses & bottoms
    dresses | 连衣裙 | Dresses | 2271 | dress, 碎花裙, floral dress, 吊带裙, slip dress, 衬衫裙, shirt dress, 针织连衣裙, knitted dress, 茶歇裙, tea dress, 小黑裙, little black dress, 女裙, women’s dress, 长裙, long dress, gown, maxi dress, midi dress, mini dress, bodycon, sundress
    skirts | 半身裙 | Skirts | 1581 | skirt, 百褶裙, pleated skirt, A字短裙, A-line mini skirt, 包臀裙, pencil skirt, 伞裙, full skirt, 鱼尾裙, fishtail skirt, 裙子, midi skirt, mini skirt, skort, women skirt
    women-trousers | 女裤牛仔裤 | Trousers & jeans | | 阔腿裤, wide-leg trousers, 牛仔裤, jeans, 西装裤, suit trousers, 烟管裤, cigarette trousers, 工装裤, cargo trousers, 鲨鱼裤, sculpting leggings, 女裤, women’s trousers, women jeans, women pants, women trousers, palazzo, women track pants, culottes, joggers women, women bottomwear
    hanfu | 汉服国风 | Hanfu & Chinese style | | 马面裙, mamian skirt, 汉服套装, hanfu set, 新中式上衣, new Chinese-style top, 旗袍, qipao, 宋制褙子, Song-style beizi, 改良汉服, modern hanfu, 国风女装, Chinese-style clothing
    women-shorts | 女士短裤 | Women’s shorts | | women shorts, hot pants, 女短裤, cycling shorts, women capris, women biker shorts
    jumpsuits | 连体裤 | Jumpsuits & playsuits | 5250 | jumpsuit, romper, playsuit, dungaree
    women-leggings | 打底裤紧身裤 | Leggings | | jeggings, churidar, treggings, stockings pants
    women-sets | 套装两件套 | Co-ord sets | | outfit set, two piece set, co ord, 套装, salwar suit, kurta set, women suit set, dress material, salwar and dupatta
    wedding-dresses | 婚纱礼服 | Wedding & evening dresses | | bridal gown, 婚纱, evening gown, 晚礼服, prom dress, bridesmaid, formal gown
    sarees | 纱丽民族服饰 | Sarees & ethnic wear | | saree, sari, lehenga, lehenga choli, ethnic wear, dupatta, abaya, 民族服装, kaftan, women ethnic
    qipao | 旗袍 | Qipao | | cheongsam
    plus-size | 大码女装 | Plus-size clothing | | plus size, 大码, curve, plus dress
    women-swimwear | 女士泳装 | Women’s swimwear | 211 | bikini, swimsuit, 泳衣, tankini, swimwear, beachwear, cover up
menswear | 男装 | Men’s clothing | | men, mens clothing, man fashion, men's fashion, mens wear, men clothing, men apparel, apparel
  men-tops | 男士上装 | Men’s tops
    men-tees | 男士T恤Polo | Men’s T-shirts & polos | | 短袖T恤, T-shirt, Polo衫, polo shirt, 长袖T恤, long-sleeved T-shirt, 圆领打底衫, crew-neck base layer, 速干T恤, quick-dry T-shirt, 男上衣, men’s top, t-shirts, men t-shirt, men polo, graphic tee, topwear
    men-shirts | 男士衬衫 | Men’s shirts | | 衬衫, shirt, 白衬衫, white shirt, 格子衬衫, checked shirt, 牛津纺衬衫, Oxford shirt, 亚麻衬衫, linen shirt, 工装衬衫, work shirt, 男衬衣, dress shirt, men shirt, casual shirt, formal shirt, flannel
    hoodies | 卫衣毛衫 | Hoodies & sweaters | | 连帽卫衣, hoodie, 圆领卫衣, sweatshirt, 针织毛衫, knitted sweater, 半拉链套头衫, half-zip pullover, 羊毛衫, wool jumper, 男士套头衫, men’s pullover, men hoodie, men sweatshirt
    men-jackets | 男士外套 | Men’s jackets | | 夹克, jacket, 冲锋衣, shell jacket, 羽绒服, down jacket, 皮衣, leather-look jacket, 棒球服, varsity jacket, 西服, suit jacket, 男外套, men’s outerwear, men jacket, bomber jacket, leather jacket, denim jacket, rain jacket, men outerwear
    men-suits | 男士西装 | Men’s suits & blazers | | men suit, blazer, 西服, tuxedo, waistcoat, men blazer, nehru jacket, suits
    men-coats | 男士大衣羽绒 | Men’s coats & down jackets | | men coat, men down jacket, 男羽绒服, men parka, overcoat
    men-knitwear | 男士毛衣 | Men’s knitwear | | men sweater, men cardigan, 男毛衣, men pullover
    men-vests | 男士背心 | Men’s vests | | men tank top, innerwear vest, sleeveless, 男背心, men gym vest, vest
    men-ethnic | 男士民族服饰 | Men’s ethnic wear | | men kurta, sherwani, dhoti, 中山装, 唐装, ethnic men, kurta pyjama
  men-bottoms | 男士裤装 | Men’s trousers
    men-jeans | 男士牛仔裤 | Men’s jeans | | 牛仔裤, jeans, 直筒牛仔裤, straight jeans, 小脚牛仔裤, slim jeans, 阔腿牛仔裤, wide-leg jeans, 工装牛仔裤, work jeans, 男裤, denim trousers, men jeans, denim
    men-trousers | 休闲裤西裤 | Casual & dress trousers | 204 | 休闲裤, casual trousers, 西裤, dress trousers, 工装裤, cargo trousers, 运动长裤, joggers, 短裤, shorts, 束脚裤, cuffed trousers, 男长裤, men’s trousers, trousers, pants, chinos, men trousers, men pants, men bottomwear, formal trousers
    men-shorts | 男士短裤 | Men’s shorts | | shorts, men shorts, cargo shorts, 男短裤, bermuda
    joggers | 运动裤卫裤 | Track pants & joggers | | jogger, track pants, sweatpants, 卫裤, 运动裤, tracksuit, lounge pants
    cargo-trousers | 工装裤 | Cargo trousers | | cargo pants
    men-swimwear | 男士泳裤 | Men’s swimwear | | swim trunks, 泳裤, board shorts
  workwear | 工装制服 | Workwear & uniforms
    work-clothes | 工作服 | Work clothes | | workwear, coverall, overall, hi vis vest, 反光背心
    medical-uniforms | 医护制服 | Medical uniforms | | scrubs, 白大褂, nurse uniform, lab coat
    chef-uniforms | 厨师服 | Chef & service uniforms | | chef coat, waiter uniform
    school-uniforms | 校服 | School uniforms | | school uniform, jk
    costumes | 演出服cos服 | Costumes & cosplay | 5193 | costume, cosplay, halloween costume, 演出服, 汉服写真, fancy dress
underwear | 内衣袜子 | Underwear & loungewear | 213 | underwear and socks, innerwear, lingerie, innerwear and sleepwear, lingerie sleep and swimwear, lingerie and sleepwear
  intimates | 内衣内裤 | Intimates
    bras | 文胸 | Bras | 214 | 无钢圈文胸, wire-free bra, 无痕内衣, seamless bra, 运动内衣, sports bra, 美背文胸, beautiful-back bra, 哺乳文胸, nursing bra, 抹胸, bandeau, 内衣, brassiere, bra, bralette, bustier
    women-briefs | 女士内裤 | Women’s briefs | | 无痕内裤, seamless briefs, 高腰收腹内裤, high-waist tummy briefs, 一次性内裤, disposable briefs, 安全裤, safety shorts, 三角裤, panties, panty, women underwear, thong, women brief
    men-underpants | 男士内裤 | Men’s underpants | | 男士平角裤, men’s boxer briefs, 阿罗裤, woven boxers, 运动内裤, sports underwear, 四角裤, boxers, brief, boxer, trunk, men underwear
    lingerie-sets | 内衣套装 | Lingerie sets | | lingerie set, babydoll, 情趣内衣, bra set, sexy lingerie
    shapewear | 塑身衣 | Shapewear | | corset, 收腹裤, body shaper, waist trainer
    slips | 衬裙打底 | Slips & camisoles | | slip, petticoat, 打底背心, undershirt
    bra-accessories | 内衣配件 | Bra accessories | | bra strap, nipple cover, 胸贴, bra pad, breast petals
  socks-and-thermals | 袜子保暖 | Socks & thermals
    socks | 袜子 | Socks | 209 | 中筒袜, crew socks, 船袜, no-show socks, 短袜, ankle socks, 堆堆袜, slouch socks, 运动袜, sports socks, 五指袜, toe socks, 珊瑚绒袜, fleece socks, hosiery, sock, stocking
    tights | 丝袜打底裤 | Tights & leggings | | 丝袜, sheer tights, 光腿神器, bare-leg tights, 打底裤, leggings, 连裤袜, pantyhose, 瘦腿袜, shaping tights, 裤袜, hosiery tights, tights, stockings, hosiery
    thermals | 保暖内衣 | Thermal underwear | | 保暖内衣套装, thermal underwear set, 秋衣秋裤, long johns set, 自发热内衣, heat-tech base layer, 保暖背心, thermal vest, 羊毛打底衫, wool base layer, 秋冬打底, winter base layer, thermal, thermal wear, long johns
    compression-socks | 压力袜 | Compression socks | | compression stockings
  loungewear | 睡衣家居服 | Sleepwear & loungewear
    pyjamas | 睡衣套装 | Pyjamas | | pyjama set, 家居服, loungewear set, 情侣睡衣, couple’s pyjamas, 开衫睡衣, button-front pyjamas, 珊瑚绒睡衣, fleece pyjamas, 居家服, homewear, night suit, sleepwear, lounge wear, loungewear, lounge shorts
    nightdresses | 睡裙睡袍 | Nightdresses & robes | | 睡裙, nightdress, 吊带睡裙, slip nightdress, 睡袍, robe, 带胸垫睡裙, padded nightdress, 晨袍, morning robe, 女士睡衣, women’s nightwear, nightgown, nighty, baby doll
    robes | 浴袍晨袍 | Robes | | robe, dressing gown, 浴袍, bath robe, kimono robe
    home-slippers-sets | 情侣家居服 | Matching loungewear | | couple pyjamas, 亲子睡衣, lounge set
kidswear | 童装童鞋 | Children’s clothing & shoes | | kids, kids clothing, children clothing, kids fashion, kids wear, boys, girls, boys clothing, girls clothing, toddler clothing
  kids-clothes | 童装 | Clothes
    kids-tops | 儿童上衣 | Children’s tops | | 儿童T恤, children’s T-shirt, 儿童卫衣, children’s sweatshirt, 儿童毛衣, children’s sweater, 儿童衬衫, children’s shirt, 儿童打底衫, children’s base layer, 男女童上衣, kids’ top, kids t-shirt, kids shirt, boys t-shirt, girls top, kids hoodie, boys shirt, kids sweater, toddler tops
    kids-bottoms | 儿童裤裙 | Trousers & skirts | | 儿童休闲裤, children’s casual trousers, 儿童牛仔裤, children’s jeans, 防蚊裤, mosquito-proof trousers, 百褶裙裤, pleated skort, 儿童运动裤, children’s joggers, 童裤, kids’ bottoms, kids trousers, kids shorts, boys jeans, girls skirt, kids leggings, boys shorts, kids pants
    girls-dresses | 女童裙子 | Girls’ dresses | | 女童连衣裙, girls’ dress, 公主裙, princess dress, 女童汉服, girls’ hanfu, 背心裙, pinafore dress, 纱裙, tulle dress, 生日礼服裙, birthday party dress, 儿童裙子, kids’ dress, girl dress, kids dress, girls frock
    kids-outerwear | 儿童外套 | Children’s jackets | | children’s jacket, 儿童羽绒服, children’s down jacket, 儿童防晒衣, children’s sun jacket, 儿童冲锋衣, children’s shell jacket, 儿童马甲, children’s gilet, 童装外套, kids’ coat, kids jacket, kids coat, boys jacket, girls coat
    kids-underwear | 儿童内衣睡衣 | Underwear & pyjamas | | 儿童睡衣, children’s pyjamas, 儿童内衣套装, children’s underwear set, 儿童家居服, children’s loungewear, 儿童保暖衣, children’s thermals, 儿童贴身衣物, kids’ underwear, kids pyjamas, kids underwear, kids sleepwear, boys underwear
    boys-sets | 男童套装 | Boys’ outfits | | boys set, boy suit, boys clothing set
    girls-sets | 女童套装 | Girls’ outfits | | girls set, girl two piece
    kids-swimwear | 儿童泳装 | Children’s swimwear | | kids swimsuit, 儿童泳衣, toddler swimwear
    kids-costumes | 儿童演出服 | Children’s costumes | | kids costume, 儿童舞蹈服, girls costume, dance dress girl
    kids-accessories | 儿童配饰 | Children’s accessories | | kids hat, 儿童帽子, kids scarf, kids socks, 儿童袜子, kids sunglasses
  kids-shoes | 童鞋书包 | Shoes & school bags | | children shoes, boys shoes, girls shoes, kids footwear
    kids-sneakers | 儿童运动鞋 | Children’s sneakers | | 学步鞋, first walkers, 儿童板鞋, children’s court shoes, 儿童小白鞋, children’s white sneakers, 儿童老爹鞋, children’s chunky sneakers, 童鞋, kids’ shoes
    kids-sandals | 儿童凉鞋拖鞋 | Sandals & slippers | | 儿童凉鞋, children’s sandals, 儿童拖鞋, children’s slippers, 儿童洞洞鞋, children’s clogs, 儿童雨鞋, children’s rain boots, 儿童棉拖, children’s winter slippers, 宝宝鞋, kids’ slippers
    school-bags | 儿童书包 | School bags | | 小学生书包, primary school backpack, 幼儿园书包, kindergarten backpack, 补习袋, tuition tote, 儿童斜挎包, children’s crossbody bag, 拉杆书包, wheeled school bag, 学生书包, kids’ schoolbag, kids backpack, school bag, school backpack
    kids-boots | 儿童靴子 | Children’s boots | | kids boots, 儿童雨靴, rain boots kids
shoes | 鞋靴 | Shoes | 187 | footwear, shoe
  casual-shoes | 休闲运动鞋 | Casual & sports shoes
    women-sneakers | 女士运动鞋 | Women’s sneakers | | 小白鞋, white sneakers, 老爹鞋, chunky sneakers, 帆布鞋, canvas shoes, 德训鞋, German trainers, 跑步鞋, running shoes, 板鞋, court shoes, 女鞋, women’s shoes, 休闲鞋, casual shoes, women sneakers, women casual shoes, women sports shoes, ladies sneaker, women trainers
    men-sneakers | 男士运动鞋 | Men’s sneakers | | 跑步鞋, running shoes, 篮球鞋, basketball shoes, 板鞋, court shoes, 徒步鞋, hiking shoes, 休闲鞋, casual shoes, 老北京布鞋, Beijing cloth shoes, 男鞋, men’s shoes, sneaker, sneakers, men casual shoes, men sports shoes, men sneakers, skate shoes
    slippers | 拖鞋 | Slippers | | 家居拖鞋, house slippers, 踩屎感拖鞋, cloud slippers, 浴室拖鞋, bathroom slippers, 棉拖鞋, winter slippers, 洞洞鞋, clogs, 包跟棉鞋, closed-heel winter slippers, 凉拖, slides, slipper
    sandals | 凉鞋 | Sandals | | 罗马凉鞋, gladiator sandals, 运动凉鞋, sports sandals, 勃肯鞋, footbed sandals, 一字带凉鞋, strappy sandals, 沙滩鞋, beach sandals, 夏季凉鞋, summer sandals, sandal, men sandals, women sandals, gladiator, wedges
    canvas-shoes | 帆布鞋 | Canvas shoes | | canvas shoe, plimsoll, espadrille
    flip-flops | 人字拖 | Flip-flops | | flip flop, slides
    running-shoes | 跑步鞋 | Running shoes | | running shoe, jogging shoes, trainers
    basketball-shoes | 篮球鞋 | Basketball & court shoes | | basketball shoe, tennis shoes, football boots, cleats, 足球鞋, sports shoe, badminton shoe
    hiking-boots | 登山鞋 | Hiking shoes & boots | | hiking boots, trekking shoe, trail shoes
  leather-shoes | 皮鞋靴子 | Leather shoes & boots
    heels-flats | 单鞋高跟鞋 | Flats & heels | | 玛丽珍鞋, Mary Janes, 高跟鞋, high heels, 乐福鞋, loafers, 芭蕾舞鞋, ballet flats, 豆豆鞋, moccasins, 穆勒鞋, mules, 女单鞋, women’s pumps, heels, flats, pumps, women formal shoes, ballerinas, stiletto, jutti
    boots | 靴子 | Boots | | 马丁靴, combat boots, 雪地靴, snow boots, 短靴, ankle boots, 切尔西靴, Chelsea boots, 长筒靴, knee-high boots, 雨靴, rain boots, 女靴, women’s boots, boot, knee boots, women boots
    men-leather-shoes | 男士皮鞋 | Men’s leather shoes | | 商务皮鞋, business shoes, 德比鞋, derby shoes, 乐福鞋, loafers, 豆豆鞋, driving moccasins, 工装靴, work boots, 牛津鞋, Oxford shoes, 男皮鞋, men’s dress shoes, formal shoes, men formal shoes, oxford, brogue, men leather shoes, derby
    loafers | 乐福鞋豆豆鞋 | Loafers & moccasins | | loafer, moccasin, 乐福鞋, boat shoes, slip on
    work-shoes | 劳保鞋雨鞋 | Safety & rain shoes | | safety shoes, 劳保鞋, rain boots, 雨鞋, gumboots, work boots
  shoe-care | 鞋材护理 | Shoe care | | shoe accessories
    insoles | 鞋垫 | Insoles | | 运动鞋垫, sports insoles, 增高鞋垫, height insoles, 除臭鞋垫, odour-proof insoles, 减震鞋垫, cushioned insoles, 保暖鞋垫, warm insoles, shoe inserts, insole, heel pad
    shoe-cleaning | 鞋护清洁 | Shoe cleaning | | 小白鞋清洁剂, white-shoe cleaner, 鞋油, shoe polish, 麂皮清洁喷雾, suede cleaner spray, 鞋子防水喷雾, waterproofing spray, 擦鞋泡沫, shoe foam, 鞋子护理, shoe care, shoe cleaner, shoe brush, shoe shine
    shoelaces | 鞋带配件 | Shoelaces & accessories | | shoe lace, shoelace, 鞋带, shoe charms, shoe horn
bags | 箱包皮具 | Bags & luggage | 5181 | bag, luggage and bags, luggage, bags wallets and belts, bags and wallets
  handbags | 女包 | Handbags | 3032
    crossbody-bags | 斜挎包单肩包 | Crossbody & shoulder bags | | 斜挎包, crossbody bag, 单肩包, shoulder bag, 腋下包, underarm bag, 链条包, chain bag, 水桶包, bucket bag, 相机包, camera bag, 云朵包, cloud bag, 女包, women’s bag, 小包, small bag, sling bag, messenger bag women, hobo
    totes | 托特包帆布包 | Totes & canvas bags | | 托特包, tote bag, 帆布包, canvas bag, 通勤公文包, work tote, 妈咪包, mummy bag, 环保购物袋, reusable shopping bag, 编织包, woven bag, 手提袋, hand tote, 大包, large bag, tote, shopping bag, shopper, eco bag
    wallets | 钱包卡包 | Wallets & card holders | 2668 | 短款钱包, short wallet, 长款钱包, long wallet, 卡包, card holder, 零钱包, coin purse, 男士钱包, men’s wallet, 钥匙包, key case, 皮夹, purse, wallet, money clip, passport holder
    clutches | 手拿包 | Clutches & evening bags | | clutch, evening bag, 晚宴包, potli
    satchels | 手提包 | Satchels & top-handle bags | | satchel, handbag, hand bag, women handbag, bag
  packs-and-luggage | 背包旅行箱 | Backpacks & luggage
    backpacks | 双肩背包 | Backpacks | 100 | 双肩包, backpack, 电脑背包, laptop backpack, 学生书包, student backpack, 旅行背包, travel backpack, 户外登山包, hiking pack, 女士小背包, women’s mini backpack, 书包, rucksack, school backpack, daypack
    suitcases | 行李箱 | Suitcases | 107 | 拉杆箱, trolley case, 登机箱, cabin case, 密码箱, combination-lock case, 前开口行李箱, front-opening case, 旅行箱, travel case, suitcase, luggage set, hard luggage, carry on
    chest-bags | 胸包腰包 | Chest & waist bags | | 胸包, chest bag, 腰包, waist bag, 男士斜挎包, men’s crossbody bag, 机能邮差包, messenger bag, 手机包, phone pouch, 随身包, sling bag, fanny pack, belt bag
    travel-accessories | 旅行配件 | Travel accessories | | 化妆包, make-up bag, 旅行洗漱包, wash bag, 护照夹, passport holder, 行李牌, luggage tag, U型枕, travel neck pillow, 旅行分装瓶, travel bottles, 旅行收纳, travel organiser, travel pillow, packing cubes, luggage cover, mobile pouch, travel adapter bag
    laptop-bags | 电脑包公文包 | Laptop bags & briefcases | | laptop bag, briefcase, 公文包, laptop sleeve, messenger bag, laptop backpack
    duffel-bags | 旅行包健身包 | Duffel & gym bags | | duffel bag, gym bag, travel bag, 健身包, weekender, sports bag
    drawstring-bags | 束口袋 | Drawstring bags | | drawstring bag, string bag
    trolley | 拉杆包 | Trolley bags | | trolley bag, rucksack trolley
accessories | 饰品配件 | Jewellery & accessories | 166 | fashion accessories, apparel accessories, accessory, apparel and accessories
  jewellery | 首饰 | Jewellery | 188 | jewelry, fashion jewellery, imitation jewellery, fine jewelry, gold and diamond jewellery
    necklaces | 项链 | Necklaces | 196 | necklace, 锁骨链, collarbone chain, 珍珠项链, pearl necklace, 吊坠, pendant, 毛衣链, sweater chain, 叠戴项链, layered necklace, 颈链, neck chain, chain, mangalsutra, choker
    earrings | 耳饰 | Earrings | 194 | 耳环, 耳钉, ear studs, 耳夹, clip-on earrings, 耳线, threader earrings, 耳骨夹, ear cuff, 流苏耳坠, tassel earrings, ear jewellery, earring, studs, hoops, jhumka
    bracelets | 手链手镯 | Bracelets & bangles | 191 | 手链, bracelet, 手镯, bangle, 编织手绳, braided cord, 水晶手串, crystal bracelet, 脚链, anklet, 佛珠手串, prayer beads, 手饰, wrist jewellery, kada, wristband
    rings | 戒指 | Rings | 200 | ring, 情侣对戒, couple’s rings, 食指戒, index-finger ring, 尾戒, pinkie ring, 素圈戒指, plain band, 指环, finger ring, engagement ring, band
    hair-accessories | 发饰 | Hair accessories | | 抓夹, claw clip, 发箍, hairband, 发圈, hair ties, 发夹, hair clip, 簪子, hairpin, 大肠发圈, scrunchies, 蝴蝶结发夹, bow clip, 头饰, hair ornament, hair band, headband, scrunchie, hair tie, hair pin, barrette, tiara, hair accessory
    jewellery-sets | 首饰套装 | Jewellery sets | | jewellery set, jewelry set, necklace set, bridal set
    pendants | 吊坠 | Pendants & charms | | pendant, charm, locket
    anklets | 脚链 | Anklets & body jewellery | | anklet, nose ring, body chain, navel ring, toe ring, nose pin, piercing
    brooches | 胸针 | Brooches & pins | | brooch, lapel pin, badge pin
    gold | 黄金 | Gold | | gold jewellery, 足金, gold coin, gold bar
    jade-gems | 玉石珠宝 | Jade & gemstones | | jade, 翡翠, 玉镯, gemstone, 水晶, pearl, diamond, 钻石
  wearables | 配饰 | Accessories
    watches | 手表 | Watches | 201 | 石英手表, quartz watch, 机械手表, mechanical watch, 电子手表, digital watch, 学生手表, student watch, 女士小方表, small square watch, 腕表, wristwatch, watch, wrist watch, men watch, women watch, analog watch, chronograph
    hats | 帽子 | Hats & caps | 173 | 棒球帽, baseball cap, 渔夫帽, bucket hat, 防晒帽, sun hat, 针织帽, beanie, 贝雷帽, beret, 空顶帽, visor, 遮阳帽, cap, hat, caps
    scarves | 围巾手套 | Scarves & gloves | | 围巾, scarf, 披肩, shawl, 丝巾, silk scarf, 手套, gloves, 围脖, neck warmer, 冰袖, cooling sleeves, 保暖配饰, winter accessory, stole, muffler, mufflers, stoles, bandana, dupatta scarf, wrap
    sunglasses | 眼镜墨镜 | Glasses & sunglasses | 178 | 墨镜, sunglasses, 防蓝光眼镜, blue-light glasses, 素颜眼镜框, plain glasses frame, 偏光太阳镜, polarised sunglasses, 老花镜, reading glasses, 折叠墨镜, folding sunglasses, 太阳镜, shades, sunglass, eyewear, aviator, goggles fashion
    umbrellas | 雨伞 | Umbrellas | | 晴雨伞, sun and rain umbrella, 防晒伞, sun umbrella, 全自动雨伞, automatic umbrella, 折叠伞, folding umbrella, 儿童雨伞, children’s umbrella, 长柄伞, long-handled umbrella, 雨具, umbrella, raincoat, 雨衣, rain poncho
    belts | 皮带腰带 | Belts | 169 | belt, 皮带, 腰带, suspenders, 背带, waist belt
    ties | 领带领结 | Ties & cufflinks | | tie, necktie, bow tie, 领带, cufflink, 袖扣, tie clip, pocket square, ties and cufflinks
    gloves | 手套 | Gloves | 170 | glove, mittens, winter gloves
    keychains | 钥匙扣 | Keychains | | key chain, keychain, keyring, lanyard, bag charm
    eyeglass-frames | 眼镜框 | Eyeglass frames | | eyeglasses, 眼镜架, spectacle frame, blue light glasses, optical frame, contact lens
    watch-accessories | 表带表盒 | Watch straps & boxes | | watch band, watch strap, 表带, watch box, watch winder
    handkerchiefs | 手帕 | Handkerchiefs | | handkerchief
    face-veils | 头巾面纱 | Headscarves & veils | | hijab, headscarf, veil, turban
`;
