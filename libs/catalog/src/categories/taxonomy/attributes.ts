/** What goods may be said to be: `key | type | 中文 | English | unit, or the usual values of a choice`. */
export const ATTRIBUTES = `
colour | CHOICE | 颜色 | Colour | 黑色/black; 白色/white; 灰色/grey; 红色/red; 橙色/orange; 黄色/yellow; 绿色/green; 蓝色/blue; 紫色/purple; 粉色/pink; 棕色/brown; 米色/beige; 金色/gold; 银色/silver; 透明/clear; 多色/multicolour
pattern | CHOICE | 图案 | Pattern | 纯色/plain; 条纹/striped; 格纹/checked; 碎花/floral; 波点/dotted; 印花/printed; 迷彩/camouflage; 动物纹/animal print
material | CHOICE | 材质 | Material | 棉/cotton; 涤纶/polyester; 羊毛/wool; 真丝/silk; 麻/linen; 皮革/leather; PU/PU; 尼龙/nylon; 塑料/plastic; 硅胶/silicone; 不锈钢/stainless steel; 铝/aluminium; 铁/iron; 木/wood; 竹/bamboo; 玻璃/glass; 陶瓷/ceramic; 纸/paper
size | CHOICE | 尺码 | Size | XS; S; M; L; XL; 2XL; 3XL; 均码/one size
fit | CHOICE | 版型 | Fit | 修身/slim; 常规/regular; 宽松/loose; 超大/oversized
sleeve | CHOICE | 袖长 | Sleeve | 无袖/sleeveless; 短袖/short; 七分袖/three-quarter; 长袖/long
neckline | CHOICE | 领型 | Neckline | 圆领/round; V领/V-neck; 翻领/lapel; 立领/stand-up; 高领/turtleneck; 方领/square; 连帽/hooded; 一字肩/off-shoulder
length | CHOICE | 长度 | Length | 短款/short; 中长款/midi; 长款/long
season | CHOICE | 季节 | Season | 春秋/spring and autumn; 夏季/summer; 冬季/winter; 四季/all year
gender | CHOICE | 适用性别 | Gender | 女/women; 男/men; 中性/unisex; 女童/girls; 男童/boys
ageGroup | CHOICE | 适用年龄 | Age group | 0-1岁/0–1 years; 1-3岁/1–3 years; 3-6岁/3–6 years; 6-12岁/6–12 years; 12岁以上/12 years and over; 成人/adults
occasion | CHOICE | 场合 | Occasion | 日常/everyday; 通勤/work; 运动/sport; 聚会/party; 婚礼/wedding; 旅行/travel
height | CHOICE | 适合身高 | Height | 59cm/59 cm; 66cm/66 cm; 73cm/73 cm; 80cm/80 cm; 90cm/90 cm; 100cm/100 cm; 110cm/110 cm; 120cm/120 cm; 130cm/130 cm; 140cm/140 cm; 150cm/150 cm
shoeSize | CHOICE | 鞋码 | Shoe size | 22; 24; 26; 28; 30; 32; 34; 35; 36; 37; 38; 39; 40; 41; 42; 43; 44; 45; 46
heelHeight | CHOICE | 跟高 | Heel height | 平跟/flat; 低跟/low; 中跟/mid; 高跟/high
upper | CHOICE | 鞋面材质 | Upper | 真皮/leather; 麂皮/suede; 帆布/canvas; 网面/mesh; PU/PU; 飞织/knit
closure | CHOICE | 开合方式 | Closure | 拉链/zip; 纽扣/buttons; 系带/laces; 魔术贴/hook and loop; 磁扣/magnetic; 套头/slip-on
metal | CHOICE | 金属 | Metal | 足金/pure gold; 18K金/18 ct gold; 925银/sterling silver; 铂金/platinum; 合金/alloy; 钛钢/titanium steel; 不锈钢/stainless steel
gemstone | CHOICE | 宝石 | Gemstone | 无/none; 钻石/diamond; 锆石/zircon; 珍珠/pearl; 玉/jade; 水晶/crystal; 玛瑙/agate
strap | CHOICE | 表带 | Strap | 皮革/leather; 不锈钢/steel; 硅胶/silicone; 织物/fabric
movement | CHOICE | 机芯 | Movement | 石英/quartz; 机械/mechanical; 自动机械/automatic; 光动能/solar; 智能/smart
skinType | CHOICE | 适用肤质 | Skin type | 全肤质/all skin types; 干皮/dry skin; 油皮/oily skin; 混合肌/combination skin; 敏感肌/sensitive skin
hairType | CHOICE | 适用发质 | Hair type | 所有发质/all hair types; 干性/dry; 油性/oily; 受损/damaged; 染烫/coloured
ingredient | CHOICE | 主要成分 | Main ingredient | 玻尿酸/hyaluronic acid; 烟酰胺/niacinamide; 维生素C/vitamin C; 水杨酸/salicylic acid; 芦荟/aloe vera; 茶树/tea tree; 视黄醇/retinol; 神经酰胺/ceramide; 氨基酸/amino acids
spf | NUMBER | 防晒指数 | SPF | SPF
scent | CHOICE | 香型 | Scent | 无香/unscented; 花香/floral; 果香/fruity; 木质/woody; 柑橘/citrus; 海洋/marine; 薰衣草/lavender
isOrganic | BOOLEAN | 有机 | Organic
isVegan | BOOLEAN | 纯素 | Vegan
isGlutenFree | BOOLEAN | 无麸质 | Gluten-free
isSugarFree | BOOLEAN | 无糖 | Sugar-free
isHalal | BOOLEAN | 清真 | Halal
flavour | CHOICE | 口味 | Flavour | 原味/original; 甜/sweet; 咸/salty; 香辣/spicy; 麻辣/numbing and spicy; 巧克力/chocolate; 草莓/strawberry; 抹茶/matcha; 海盐/sea salt
origin | TEXT | 产地 | Origin
storage | CHOICE | 储存方式 | Storage | 常温/room temperature; 阴凉干燥处/cool and dry; 冷藏/chilled; 冷冻/frozen
shelfLifeMonths | NUMBER | 保质期 | Shelf life | 个月/months
netGrams | NUMBER | 净含量 | Net weight | g/g
volumeMl | NUMBER | 容积 | Volume | ml/ml
alcohol | NUMBER | 酒精度 | Alcohol by volume | %vol/% vol
packSize | NUMBER | 件数 | Pack size | 件/pieces
lengthCm | NUMBER | 长 | Length | cm/cm
widthCm | NUMBER | 宽 | Width | cm/cm
heightCm | NUMBER | 高 | Height | cm/cm
capacityLitres | NUMBER | 容量 | Capacity | L/L
capacityMl | NUMBER | 容量 | Capacity | ml/ml
powerWatts | NUMBER | 功率 | Power | W/W
voltageVolts | NUMBER | 电压 | Voltage | V/V
energyClass | CHOICE | 能效等级 | Energy class | 一级/class 1; 二级/class 2; 三级/class 3; 四级/class 4; 五级/class 5
powerSource | CHOICE | 供电方式 | Power source | 插电/mains; 充电/rechargeable; 电池/batteries; USB/USB; 太阳能/solar
isCordless | BOOLEAN | 无绳 | Cordless
isWireless | BOOLEAN | 无线 | Wireless
isWaterproof | BOOLEAN | 防水 | Waterproof
isFoldable | BOOLEAN | 可折叠 | Foldable
isDishwasherSafe | BOOLEAN | 可机洗 | Dishwasher safe
isMicrowaveSafe | BOOLEAN | 可微波 | Microwave safe
needsAssembly | BOOLEAN | 需要组装 | Needs assembly
warrantyMonths | NUMBER | 质保 | Warranty | 个月/months
modelNumber | TEXT | 型号 | Model number
fits | TEXT | 适用型号 | Fits
connection | CHOICE | 连接方式 | Connection | 有线/wired; 蓝牙/Bluetooth; 2.4G/2.4 GHz; Wi-Fi/Wi-Fi; USB-C/USB-C; Lightning/Lightning
screenInches | NUMBER | 屏幕尺寸 | Screen size | 英寸/inches
resolution | CHOICE | 分辨率 | Resolution | HD/HD; 全高清/Full HD; 2K/2K; 4K/4K; 8K/8K
ramGb | NUMBER | 内存 | Memory | GB/GB
storageGb | NUMBER | 存储容量 | Storage capacity | GB/GB
operatingSystem | CHOICE | 操作系统 | Operating system | Windows/Windows; macOS/macOS; Android/Android; iOS/iOS; HarmonyOS/HarmonyOS; Linux/Linux
batteryMah | NUMBER | 电池容量 | Battery capacity | mAh/mAh
megapixels | NUMBER | 像素 | Resolution in megapixels | MP/MP
printTechnology | CHOICE | 打印方式 | Print technology | 激光/laser; 喷墨/inkjet; 热敏/thermal; 针式/dot matrix
lumens | NUMBER | 光通量 | Brightness | lm/lm
colourTemperature | CHOICE | 色温 | Colour temperature | 暖光/warm; 中性光/neutral; 白光/cool; 可调/adjustable
style | CHOICE | 风格 | Style | 简约/minimalist; 北欧/Nordic; 中式/Chinese; 日式/Japanese; 复古/vintage; 工业风/industrial; 轻奢/luxe
room | CHOICE | 适用空间 | Room | 客厅/living room; 卧室/bedroom; 厨房/kitchen; 浴室/bathroom; 书房/study; 儿童房/children’s room; 户外/outdoors
bedSize | CHOICE | 适用床型 | Bed size | 1.2米床/1.2 m bed; 1.5米床/1.5 m bed; 1.8米床/1.8 m bed; 2.0米床/2.0 m bed
petKind | CHOICE | 适用宠物 | Pet | 狗/dogs; 猫/cats; 鸟/birds; 鱼/fish; 小宠/small pets; 爬宠/reptiles
language | CHOICE | 语言 | Language | 中文/Chinese; 英文/English; 双语/bilingual
author | TEXT | 作者 | Author
publisher | TEXT | 出版社 | Publisher
isbn | TEXT | ISBN | ISBN
pages | NUMBER | 页数 | Pages | 页/pages
platform | CHOICE | 平台 | Platform | PlayStation/PlayStation; Xbox/Xbox; Nintendo Switch/Nintendo Switch; PC/PC; 手机/mobile
level | CHOICE | 适合水平 | Level | 入门/beginner; 进阶/intermediate; 专业/professional
light | CHOICE | 光照 | Light | 喜阳/full sun; 半阴/partial shade; 耐阴/shade
vehicle | TEXT | 适用车型 | Vehicle
isPersonalised | BOOLEAN | 可定制 | Can be personalised
isSterile | BOOLEAN | 无菌 | Sterile
certificate | TEXT | 批准文号 | Approval number
`;

/** Which categories have which of them; everything below a category has them too. */
export const ATTRIBUTES_OF = `
beauty: colour netGrams volumeMl shelfLifeMonths isVegan
beauty/skincare: skinType ingredient
beauty/skincare/sunscreens: spf
beauty/makeup: skinType isWaterproof
beauty/beauty-tools/perfumes: scent gender
personal-care: volumeMl netGrams packSize scent
personal-care/hair: hairType ingredient
personal-care/body: skinType ingredient
health: packSize certificate
health/nutrition: flavour shelfLifeMonths ageGroup isSugarFree isVegan
health/protection: material isSterile
health/relaxation: powerSource material
snacks: flavour netGrams shelfLifeMonths storage origin isOrganic isSugarFree isGlutenFree isVegan isHalal packSize
groceries: netGrams shelfLifeMonths storage origin flavour isOrganic isGlutenFree isVegan isHalal packSize
fresh: netGrams origin storage isOrganic packSize
fresh/dairy-eggs: shelfLifeMonths volumeMl
tea-and-drinks: netGrams volumeMl shelfLifeMonths origin flavour isOrganic isSugarFree packSize
tea-and-drinks/alcohol: alcohol
tea-and-drinks/teaware: material capacityMl
home: colour material style room lengthCm widthCm heightCm packSize
home/storage: capacityLitres isFoldable isWaterproof
home/lighting: powerWatts lumens colourTemperature powerSource
kitchen: colour material packSize isDishwasherSafe isMicrowaveSafe
kitchen/drinkware: capacityMl
kitchen/cookware: capacityLitres lengthCm
bedding: colour material pattern season
bedding/bed-linen: bedSize
bedding/duvets-pillows: bedSize
cleaning: volumeMl packSize scent
mother-and-baby: ageGroup colour material packSize
mother-and-baby/gear/baby-clothes: height gender season
womenswear: colour size material pattern fit season occasion
womenswear/tops: sleeve neckline
womenswear/bottoms: length
menswear: colour size material pattern fit season occasion
menswear/men-tops: sleeve neckline
underwear: colour size material season packSize
kidswear: colour gender season material ageGroup
kidswear/kids-clothes: height
kidswear/kids-shoes: shoeSize
shoes: colour shoeSize upper season gender closure isWaterproof
shoes/leather-shoes: heelHeight
bags: colour material closure capacityLitres occasion isWaterproof
bags/handbags: gender
accessories: colour material gender occasion
accessories/jewellery: metal gemstone
accessories/wearables/watches: strap movement isWaterproof
digital-accessories: colour connection powerWatts fits modelNumber warrantyMonths
digital-accessories/audio: isWireless isWaterproof
electronics: colour modelNumber warrantyMonths
electronics/phones: screenInches ramGb storageGb batteryMah operatingSystem
electronics/computers: screenInches ramGb storageGb operatingSystem
electronics/components: storageGb powerWatts
electronics/networking: connection
electronics/printing: printTechnology connection fits
electronics/cameras: megapixels resolution isWaterproof
electronics/tv-video: screenInches resolution connection
electronics/gaming: platform storageGb
electronics/software: platform language
small-appliances: colour powerWatts voltageVolts capacityLitres powerSource isCordless modelNumber warrantyMonths
large-appliances: colour powerWatts voltageVolts capacityLitres energyClass modelNumber warrantyMonths
furniture: colour material style room lengthCm widthCm heightCm needsAssembly isFoldable
sports: colour material size gender level ageGroup
outdoors: colour material isWaterproof isFoldable gender
pets: petKind colour material size flavour netGrams
stationery: colour material packSize ageGroup
hobbies: colour material level packSize
books-media: language author publisher isbn pages ageGroup
toys: ageGroup colour material packSize powerSource
car: vehicle colour material powerWatts modelNumber
gardening: colour material heightCm light packSize
gardening/garden-tools: powerSource isCordless lengthCm
home-improvement: colour material lengthCm widthCm packSize modelNumber
home-improvement/tools-and-electrics: powerWatts voltageVolts powerSource isCordless
business: colour material lengthCm widthCm heightCm powerWatts modelNumber packSize
gifts-and-festive: colour material occasion packSize isPersonalised
`;
