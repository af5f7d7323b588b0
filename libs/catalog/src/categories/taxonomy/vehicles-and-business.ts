export const VEHICLES_AND_BUSINESS = `
car | 汽车用品 | Car accessories | 888 | automotive, auto parts, vehicles and parts, car and motorbike, motors, car accessory, automotive parts and accessories
  car-interior | 车内饰品 | Car interior
    car-seat-covers | 座垫颈枕 | Seat cushions & pillows | | 汽车座垫, car seat cushion, 汽车头枕, car headrest, 腰靠, lumbar support, 方向盘套, steering wheel cover, 安全带护肩, seat-belt pads, 脚垫, floor mats, 车内软装, car upholstery, seat cover, car seat cover, car cushion
    car-fragrance | 车载香薰 | Car fragrance | | car diffuser, 出风口香薰, vent clip fragrance, 固体香膏, solid car perfume, 车载香水, car perfume, 香薰挂件, hanging fragrance, 车内除味, car freshener, car air freshener
    car-organisers | 车载收纳 | Car storage | | 后备箱收纳箱, boot organiser, 座椅夹缝收纳盒, seat-gap organiser, 椅背挂袋, seat-back organiser, 车载垃圾桶, car bin, 遮阳挡, sunshade, 车载雨伞袋, car umbrella holder, 车内收纳, car organiser, car organizer, trunk organizer
    car-decor | 车饰摆件 | Car decor | | 车内摆件, dashboard ornament, 后视镜挂件, mirror charm, 停车号码牌, parking number plate, 车贴, car sticker, 平安扣挂饰, lucky hanging charm, 汽车装饰, car ornament, car hanging, car decoration
    floor-mats | 汽车脚垫 | Car floor mats | | car mat, floor mat car, trunk mat
    steering-covers | 方向盘套 | Steering wheel covers | | steering wheel cover
    sunshades | 遮阳挡 | Sunshades | | car sunshade, car curtain, windshield shade
  car-care-and-electronics | 车载电器养护 | Electronics & car care
    car-phone-holders | 车载支架充电 | Phone holders & chargers | | 车载手机支架, car phone holder, 磁吸车载支架, magnetic car mount, 车载充电器, car charger, 车载无线充, wireless car charger, 伸缩充电线, retractable car cable, 车充, car phone mount, car mount, bluetooth car kit
    car-electronics | 车载电器 | Car electronics | | 行车记录仪, dash cam, 车载吸尘器, car vacuum, 充气泵, tyre inflator, 应急启动电源, jump starter, 车载冰箱, car fridge, 胎压监测, tyre pressure monitor, 汽车电子, car gadget, car inverter, car gps, radar detector
    car-wash | 洗车养护 | Car care | | 洗车液, car shampoo, 玻璃防雾剂, anti-fog spray, 镀晶喷雾, ceramic coating spray, 洗车水蜡, car wash wax, 内饰清洁剂, interior cleaner, 汽车清洁, car cleaning, car polish, car wax, car cleaner, scratch remover
    car-wash-tools | 洗车工具 | Car wash tools | | 洗车毛巾, car wash towel, 洗车手套, car wash mitt, 洗车刷, car wash brush, 除尘掸, dust brush, 玻璃刮水板, glass squeegee, 洗车水枪, car wash spray gun, 洗车用品, car cleaning tool, pressure washer car, car cloth, car brush
    motorcycle | 电动车摩托用品 | E-bike & motorcycle | | 电动车头盔, e-bike helmet, 挡风被, windshield quilt, 电动车雨披, e-bike poncho, 车锁, bike lock, 骑行手套, riding gloves, 手机导航架, handlebar phone mount, 骑行用品, riding gear, motorcycle helmet, bike accessories motor, motorcycle gloves, motorcycle parts, scooter accessories
    dash-cams | 行车记录仪 | Dash cams & reversing cameras | | dash cam, rear camera, reversing camera, parking sensor
    car-audio | 车载影音 | Car audio & video | | car stereo, car speaker, 车载导航, car subwoofer, android player car, car amplifier, in dash, car audio
    car-lights | 车灯 | Car lights | | headlight, car led bulb, tail light, fog light
    engine-oil | 机油养护 | Oils & fluids | | engine oil, motor oil, 机油, coolant, brake fluid, 玻璃水
    tyres | 轮胎轮毂 | Tyres & wheels | | tyre, tire, 轮胎, wheel, rim, hub cap, tyre inflator, tire pump
    car-parts | 汽车零部件 | Car parts | 913 | brake pad, spark plug, wiper, 雨刮, air filter car, bumper, car battery, 蓄电池, shock absorber, motor vehicle parts, side mirror
    car-tools | 汽车应急工具 | Emergency & repair tools | | jump starter, car jack, 千斤顶, 应急电源, tow rope, obd scanner
    car-covers | 车衣车罩 | Car covers | | car cover, bike cover, 车衣, 车罩
    car-racks | 车顶架拖车 | Racks & towing | | roof rack, hitch, trailer, 车顶架, roof box, towing
    truck-parts | 卡车房车用品 | Truck, RV & boat parts | | truck accessories, rv, boat parts, 房车, marine
business | 商用工业 | Business & industrial | 111 | industrial, business and industrial, industrial and scientific, commercial
  catering | 餐饮设备 | Food service
    commercial-kitchen | 商用厨具 | Commercial kitchen equipment | | commercial refrigerator, 商用冰柜, commercial oven, food warmer, restaurant equipment, catering equipment
    takeaway | 外卖打包盒 | Takeaway packaging | | takeaway box, 打包盒, paper bag, food packaging, 奶茶杯
    vending | 自动售货 | Vending & dispensers | | vending machine, 自动售货机
  retail | 零售陈列 | Retail & display
    displays | 陈列货架 | Display racks & mannequins | | display rack, mannequin, 货架, 模特, display case, signage, price tag, 标价签
    pos | 收银设备 | Point of sale | | cash register, pos terminal, 收银机, cash drawer, price label gun
    money-handling | 票据防伪 | Labelling & anti-theft | | anti theft tag, 防盗扣, hang tag, label gun
  industry | 工业物料 | Industrial supplies
    material-handling | 搬运仓储 | Material handling | | hand truck, trolley cart, pallet, 推车, 叉车, conveyor, casters, 脚轮
    janitorial | 物业保洁 | Janitorial | | cleaning cart, hand dryer, 烘手机, soap dispenser, paper dispenser
    lab | 实验器材 | Laboratory | | lab equipment, test tube, beaker, 实验室, science lab
    machinery | 机械设备 | Machinery & parts | | bearing, motor industrial, 轴承, 电机, hydraulic, conveyor belt, pump industrial, 3d printer, cnc
    agriculture | 农用物资 | Agriculture | | farm equipment, 农机, sprayer, animal feed, tractor
    medical-equipment | 医疗设备 | Medical equipment | | hospital bed, stethoscope, 听诊器, medical furniture, dental equipment
    signs | 标识警示 | Signs & safety signs | | sign, safety sign, 警示牌, traffic cone, barrier tape
  salon | 美容美发设备 | Salon & tattoo equipment | | salon chair, 美容床, tattoo machine, hairdressing supplies
other | 其他商品 | Other goods | | miscellaneous, 其它, 未分类, uncategorized, free gifts
`;
