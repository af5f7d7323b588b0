export const BEAUTY_AND_HEALTH = `
beauty | 美妆护肤 | Beauty | 469
  skincare | 面部护肤 | Skincare | 567 | skin care, facial care, face care
    face-creams | 面霜 | Face creams | | face cream, 保湿霜, moisturiser, 修护霜, repair cream, 晚霜, night cream, 素颜霜, tone-up cream, 护肤霜, skin cream, 乳霜, facial cream, moisturizer, day cream, fairness cream
    serums | 精华 | Serums | | 精华液, serum, 原液, concentrate, 安瓶精华, ampoule serum, 精华油, face oil, 肌底液, first serum, 面部精华, facial serum, face serum, essence
    sheet-masks | 面膜 | Face masks | | sheet mask, 补水面膜贴, hydrating sheet mask, 蚕丝面膜, silk sheet mask, 黑膜, black sheet mask, 水光面膜, glow sheet mask, 贴片面膜, facial mask, mask and peel, face mask, peel off mask, face pack
    cleansers | 洁面 | Cleansers | | 洗面奶, face wash, 洁面乳, cleanser, 洁面慕斯, cleansing mousse, 洁颜粉, enzyme cleansing powder, 洁面凝胶, gel cleanser, 洁面产品, facial cleanser, face cleanser
    toners | 爽肤水 | Toners | | toner, 化妆水, lotion toner, 精华水, essence water, 保湿喷雾, facial mist, 柔肤水, softening toner, 护肤水, skin toner
    sunscreens | 防晒 | Sunscreens | | 防晒霜, sunscreen, 防晒乳, sun lotion, 防晒喷雾, sunscreen spray, 隔离防晒, SPF primer, 防晒凝露, sun gel, 防晒用品, sun protection, sun block, sun care, sunblock lotion
    eye-creams | 眼部护理 | Eye care | | 眼霜, eye cream, 眼部精华, eye serum, 抗皱眼霜, anti-wrinkle eye cream, 走珠眼霜, roll-on eye cream, under eye gel
    lip-care | 唇部护理 | Lip care | | lip balm, 润唇膏, 唇膜, lip scrub, chapstick
    acne-care | 祛痘修护 | Acne & blemish care | | acne patch, 祛痘膏, 痘痘贴, pimple cream, spot treatment
    exfoliators | 去角质磨砂 | Exfoliators & scrubs | | face scrub, peeling gel, 去角质, 磨砂膏, face exfoliator
    face-oils | 面部精油 | Face oils & mists | | facial oil, face mist, rose water, 护肤精油, 喷雾, face spray
    skincare-sets | 护肤套装 | Skincare sets | | 护肤礼盒, skin care kit, facial kit, face kit
  makeup | 彩妆 | Make-up | 477 | makeup, cosmetics, make up
    lipsticks | 口红唇釉 | Lipsticks | | 口红, lipstick, 唇釉, lip glaze, 唇泥, lip mud, 润唇膏, lip balm, 唇彩, lip gloss, 唇妆, lip colour, lip liner, lip stain, lip plumper, lip tint
    foundations | 底妆 | Foundations | | 粉底液, liquid foundation, 气垫霜, cushion foundation, BB霜, BB cream, 遮瑕膏, concealer, 妆前乳, primer, base make-up, foundation and primer, foundation, face primer, compact powder, cc cream, cushion
    eyeshadows | 眼影眼线 | Eye make-up | | 眼影盘, eyeshadow palette, 眼线液笔, liquid eyeliner, 睫毛膏, mascara, 眉笔, brow pencil, 卧蚕笔, aegyo-sal pencil, 眼妆, kajal, eyeliner, kajal and eyeliner, eyeshadow, eye pencil, eye palette
    blushes | 修容腮红 | Blush & contour | | 腮红, blush, 修容盘, contour palette, 高光粉, highlighter, 散粉, loose powder, 定妆粉饼, setting powder, 修容, face colour, highlighter and blush, bronzer, contour
    mascaras | 睫毛膏假睫毛 | Mascara & lashes | | mascara, false eyelashes, 假睫毛, 睫毛夹, eyelash curler, lash glue
    eyebrows | 眉笔眉粉 | Eyebrow make-up | | eyebrow pencil, brow gel, 眉笔, 染眉膏
    setting | 定妆 | Setting powder & spray | | 散粉, 定妆喷雾, loose powder, setting spray, makeup fixer
    nails | 美甲 | Nail care | | nail polish, 指甲油, 甲油胶, nail art, nail polish remover, manicure, press on nails, nail essentials, nail file
    makeup-sets | 彩妆套装 | Make-up sets | | makeup kit, 化妆礼盒, makeup palette set
    temporary-tattoos | 纹身贴 | Temporary tattoos | | tattoo sticker, mehendi, henna cone
  beauty-tools | 香水与美妆工具 | Fragrance & tools | | beauty accessories, beauty tools
    perfumes | 香水 | Perfumes | 479 | eau de parfum, 淡香水, eau de toilette, 固体香膏, solid perfume, 走珠香水, roll-on perfume, 香氛, fragrance, perfume, cologne, body mist, perfume and body mist, fragrance gift set, attar
    makeup-brushes | 化妆工具 | Make-up tools | | 化妆刷套装, make-up brush set, 美妆蛋, make-up sponge, 粉扑, powder puff, 睫毛夹, eyelash curler, 散粉刷, powder brush, 美妆工具, beauty tools, makeup brush, beauty blender, makeup sponge, applicator
    makeup-removers | 卸妆 | Make-up removers | | 卸妆水, micellar water, 卸妆油, cleansing oil, 卸妆膏, cleansing balm, 眼唇卸妆液, eye and lip remover, 卸妆产品, make-up remover, makeup remover
    makeup-mirrors | 化妆镜 | Make-up mirrors | | vanity mirror, 随身镜
    makeup-bags | 化妆包 | Make-up bags | | cosmetic bag, toiletry bag, 洗漱包
personal-care | 个人护理 | Personal care | 2915 | beauty and personal care, hygiene, toiletries, bath and body, personal care and grooming
  hair | 洗发护发 | Hair care | 486 | haircare
    shampoos | 洗发水 | Shampoos | | shampoo, 洗发露, hair wash, 去屑洗发水, anti-dandruff shampoo, 干发喷雾, dry shampoo, 洗发膏, shampoo cream, 洗头膏, hair cleanser, shampoo and conditioner, anti dandruff
    conditioners | 护发发膜 | Conditioners & masks | | 护发素, conditioner, 发膜, hair mask, 护发精油, hair oil, 焗油膏, hair treatment, 护发产品, hair care
    combs | 梳子发具 | Combs & hair tools | | 气垫梳, cushion brush, 按摩梳, scalp massage comb, 木梳, wooden comb, 卷发筒, hair rollers, 折叠梳, folding comb, 梳子, comb, hair brush
    hair-styling | 头发造型 | Hair styling | | hair gel, hair wax, 发蜡, 发胶, hair spray, hair cream
    hair-colour | 染发烫发 | Hair colour | | 染发剂, hair dye, henna powder
    hair-oils | 护发精油 | Hair oils & serums | | hair oil, hair serum, hair growth, 生发, 防脱
    wigs | 假发 | Wigs & hair extensions | | 假发片, hair extension, wig, toupee
  body | 身体护理 | Body care | | bath and shower, bath and hand wash
    body-washes | 沐浴露 | Body washes | | body wash, 沐浴油, shower oil, 沐浴泡泡, shower foam, 手工皂, handmade soap, 身体磨砂膏, body scrub, 洗澡用品, bath products, shower gel, shower gel and body wash
    body-lotions | 身体乳 | Body lotions | | body lotion, 润肤乳, body milk, 身体精油, body oil, 护肤甘油, glycerine lotion, 润肤露, skin lotion, body cream, body butter, massage oil, lotion
    hand-creams | 手足护理 | Hand & foot care | | 护手霜, hand cream, 护手霜礼盒, hand cream gift set, 香氛护手霜, perfumed hand cream, 护甲护手霜, nail and hand cream, 足跟霜, heel balm, 手部护理, hand care, foot cream, foot care
    shaving | 剃须脱毛 | Shaving & hair removal | | 手动剃须刀, safety razor, 剃须泡沫, shaving foam, 脱毛膏, hair removal cream, 修眉刀, brow razor, 蜜蜡脱毛贴, wax strips, 除毛, shaving, shaving cream, razor, aftershave, shaving care, blades, beard oil, moustache and beard care
    soaps | 香皂手工皂 | Soaps | | soap bar, bathing bar, bathing soap, 肥皂, 手工皂, handmade soap
    hand-wash | 洗手液 | Hand wash & sanitisers | | hand wash, hand sanitizer, 免洗洗手液, hand soap
    deodorants | 止汗香体 | Deodorants | | deodorant, antiperspirant, roll on, men's deodorants, women's deodorants, talcum powder, talc
    bath-accessories | 沐浴用品 | Bath accessories | | loofah, 沐浴球, 搓澡巾, bath sponge, bath bomb, bath salt, shower cap
    self-tanning | 美黑 | Self-tanning | | self tanner, tanning lotion
  oral | 口腔护理 | Oral care | 526 | dental care, oral hygiene
    toothpastes | 牙膏 | Toothpastes | | toothpaste, 牙粉, tooth powder, 泵式牙膏, pump toothpaste, 益生菌牙膏, probiotic toothpaste, 洁牙, tooth care
    toothbrushes | 牙刷牙线 | Toothbrushes & floss | | 软毛牙刷, soft toothbrush, 万毛牙刷, ten-thousand-bristle toothbrush, 牙线棒, floss picks, 竹牙刷, bamboo toothbrush, 牙间刷, interdental brush, 口腔清洁, oral hygiene, toothbrush, dental floss
    mouthwashes | 漱口水 | Mouthwashes | | mouthwash, 口腔喷雾, breath spray, 条装漱口水, single-dose mouthwash, 口腔清新, oral rinse, mouth freshener
    whitening | 牙齿美白 | Teeth whitening & denture care | | teeth whitening, denture, 假牙清洁, tongue cleaner
  hygiene | 女性与卫生护理 | Feminine & hygiene | | feminine hygiene, intimate care
    sanitary-pads | 卫生巾 | Sanitary pads | | 安睡裤, period pants, 护垫, panty liners, 夜用卫生巾, night pads, 姨妈巾, period products, sanitary pad, sanitary napkin, period underwear
    cotton-pads | 洗脸巾棉柔巾 | Face towels & cotton | | 洗脸巾, disposable face towels, 棉柔巾, cotton tissues, 化妆棉, cotton pads, 棉签, cotton buds, 湿厕纸, moist toilet tissue, 棉柔用品, cotton care, cotton pad, cotton bud, cotton swab, ear buds, facial cotton
    tampons-cups | 卫生棉条月经杯 | Tampons & menstrual cups | | tampon, menstrual cup, panty liner, 护垫
    intimate-wash | 私处护理 | Intimate wash | | intimate hygiene, feminine wash
    adult-diapers | 成人纸尿裤 | Adult diapers | | adult diaper, 成人护理垫, incontinence
health | 健康保健 | Health & wellness | 491 | health care, wellness, medicine, health and medicine, pharmacy
  nutrition | 营养食品 | Nutrition | | supplements, health supplements, nutritional supplement, dietary supplement
    protein-powders | 蛋白粉 | Protein powders | | protein powder, 乳清蛋白粉, whey protein, 代餐奶昔, meal-replacement shake, 大豆蛋白粉, soy protein, 高蛋白, high protein, protein shake
    probiotics | 益生菌酵素 | Probiotics & enzymes | | 益生菌粉, probiotic powder, 酵素果冻, enzyme jelly, 西梅汁, prune drink, 膳食纤维粉, dietary fibre powder, 肠道健康, gut health
    vitamins | 维生素软糖 | Vitamins & gummies | | vitamin gummies, 维C泡腾片, vitamin C effervescent tablets, 叶黄素软糖, lutein gummies, 胶原蛋白软糖, collagen gummies, 钙铁锌软糖, calcium, iron and zinc gummies, 营养补充, supplements, vitamin, multivitamin, gummy vitamin, capsule, calcium tablets
    herbal-tonics | 滋补养生 | Herbal tonics | | 阿胶糕, ejiao cake, 即食燕窝, ready-to-eat bird’s nest, 黄芪枸杞茶, astragalus goji tea, 黑芝麻丸, black sesame balls, 红枣枸杞膏, red date goji paste, 西洋参片, American ginseng slices, 养生, wellness tonic, ayurveda, chyawanprash, herbal supplement
    weight-management | 体重管理 | Weight management | | slimming, 代餐, meal replacement, fat burner
    fish-oil | 鱼油辅酶 | Fish oil & heart care | | omega 3, 鱼油, coq10, 辅酶q10
    collagen | 胶原蛋白 | Collagen & beauty supplements | | collagen, 胶原蛋白肽, biotin
    sports-nutrition | 运动营养 | Sports nutrition | | creatine, bcaa, pre workout, 增肌粉, mass gainer, energy bar
  protection | 防护与家庭医疗 | Protection & first aid | | first aid and medical, medical supplies, antiseptics and bandages
    face-coverings | 口罩 | Face masks | | 一次性口罩, disposable face mask, 防晒口罩, sun-protection mask, 立体口罩, 3D mask, 儿童口罩, children’s mask, 防尘面罩, dust mask, surgical mask, n95, kn95, disposable mask
    first-aid | 急救用品 | First aid | | 创可贴, adhesive plasters, 急救包, first-aid kit, 碘伏棉棒, iodine swabs, 退热贴, fever patches, 医药收纳箱, medicine box, 家庭药箱, home medical kit
    health-monitors | 健康监测 | Health monitors | | 电子体温计, digital thermometer, 血压计, blood pressure monitor, 体脂秤, body-fat scale, 血氧仪, pulse oximeter, 计步手环, step bracelet, 健康检测, health tracker, glucose meter, oximeter, body weight scale
    thermometers | 体温计 | Thermometers | | 额温枪, infrared thermometer
    mobility-aids | 康复辅具 | Mobility & rehabilitation aids | | wheelchair, 轮椅, 拐杖, walking stick, crutch, walker
    medical-consumables | 医用耗材 | Medical consumables | | 注射器, 医用手套, medical gloves, syringe, test kit
    hearing-vision | 听力视力护理 | Hearing & vision care | | 助听器, 隐形眼镜护理液, contact lens solution, hearing aid, reading glasses, eye drops
    pain-relief | 膏贴止痛 | Pain relief | | 膏药贴, pain relief patch, balm, ointment, pain reliever
  relaxation | 舒缓理疗 | Massage & relaxation | | massage and relaxation
    eye-masks | 蒸汽眼罩 | Steam eye masks | | steam eye mask, 艾草热敷眼罩, mugwort heated eye mask, 薰衣草蒸汽眼罩, lavender steam eye mask, 护眼热敷贴, warming eye patches, 护眼, eye relief
    foot-soaks | 足浴艾灸 | Foot soaks & moxa | | 泡脚药包, herbal foot-soak bags, 足浴粉, foot-bath powder, 艾草贴, mugwort patches, 随身灸, portable moxa, 暖宝宝, heat patches, 泡脚, foot soak
    massagers | 按摩器材 | Massagers | | 颈椎按摩仪, neck massager, 筋膜枪, massage gun, 眼部按摩仪, eye massager, 按摩滚轮, massage roller, 腰部按摩垫, back massage cushion, 按摩器, massager, massage chair
    supports | 护具护颈 | Supports & braces | | 护腰带, lumbar belt, 护颈枕, neck pillow, 坐姿矫正带, posture corrector, 保暖护膝, warm knee pads, 护腕, wrist brace, 护具, body support, knee brace, wrist support, ankle support, lumbar support, compression sleeve
    sleep-aids | 助眠用品 | Sleep aids | | earplugs, 耳塞, sleep mask, 助眠, anti snore, 睡眠眼罩
    posture | 姿势矫正 | Posture correctors | | posture corrector, 背背佳, 矫姿带
  intimacy | 计生用品 | Sexual wellness
    condoms | 避孕套 | Condoms & lubricants | | condom, 安全套, lubricant, 润滑液
    pregnancy-tests | 验孕测试 | Pregnancy & ovulation tests | | pregnancy test, 早孕试纸, 排卵试纸
`;
