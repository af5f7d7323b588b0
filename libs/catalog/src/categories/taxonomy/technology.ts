export const TECHNOLOGY = `
digital-accessories | 数码配件 | Digital accessories | 222 | electronics accessories, mobile accessories, mobiles and accessories, accessories electronics, consumer electronics
  phone-accessories | 手机配件 | Phone accessories | | cell phone accessories, cellphone accessories, mobile accessory
    phone-cases | 手机壳 | Phone cases | 2353 | phone case, 磁吸手机壳, magnetic phone case, 透明手机壳, clear phone case, 皮质保护套, leather-look phone case, 斜挎手机壳, phone case with strap, 支架手机壳, phone case with stand, 保护套, phone cover, 手机套, protective case, mobile case, cover, back cover, flip cover, case, mobile cover
    screen-protectors | 钢化膜 | Screen protectors | | tempered-glass film, 防窥膜, privacy film, 水凝膜, hydrogel film, 镜头膜, lens protector, 平板类纸膜, paper-feel tablet film, 手机贴膜, screen protector, screen guard, tempered glass, screen film
    cables | 数据线 | Cables | | 快充数据线, fast-charge cable, 三合一数据线, 3-in-1 cable, 双头快充线, USB-C cable, 伸缩数据线, retractable cable, 快充, fast charging, cable, usb cable, charging cable, lightning cable, type c cable, data cable
    chargers | 充电器 | Chargers | | 氮化镓充电头, GaN charger, 充电器套装, charger set, 无线充电器, wireless charger, 多口充电器, multi-port charger, 充电插头, wall charger, 充电头, phone charger, charger, power adapter, fast charger, usb charger, adapter
    power-banks | 充电宝 | Power banks | | power bank, 磁吸充电宝, magnetic power bank, 自带线充电宝, power bank with built-in cable, 迷你胶囊充电宝, capsule power bank, 快充移动电源, fast-charge power bank, 移动电源, portable charger, battery pack
    phone-stands | 手机支架 | Phone stands | | phone stand, 直播支架, live-stream tripod, 懒人支架, gooseneck holder, 自拍杆, selfie stick, 平板支架, tablet stand, 手机气囊支架, phone grip, 补光灯支架, ring-light stand, 桌面支架, phone holder, mobile stand, mobile holder
    selfie-sticks | 自拍杆 | Selfie sticks & gimbals | | selfie stick, gimbal, 手机云台
    wireless-chargers | 无线充电 | Wireless chargers | | wireless charger, magsafe
    phone-lanyards | 手机挂绳 | Phone straps & grips | | phone strap, pop socket, phone ring holder, 手机链, 指环扣
    sim-memory | 存储卡 | Memory cards & readers | | memory card, micro sd, sd card, card reader, tf卡, 内存卡
  audio | 影音设备 | Audio | 223 | headphones and speakers, home audio
    earphones | 耳机 | Earphones | | 蓝牙耳机, Bluetooth earphones, 真无线耳机, true wireless earbuds, 开放式耳机, open-ear headphones, 头戴式耳机, over-ear headphones, 有线耳机, wired earphones, 骨传导耳机, bone-conduction headphones, 耳麦, headset, earphone, earbuds, in ear, tws, neckband, airpods
    speakers | 音箱麦克风 | Speakers & microphones | 249 | 蓝牙音箱, Bluetooth speaker, 电脑音箱, computer speaker, 领夹麦克风, lapel microphone, K歌麦克风, karaoke microphone, 便携小音响, portable speaker, 音响, loudspeaker, speaker
    headphones | 头戴耳机 | Headphones | 505771 | headphone, headset, over ear, gaming headset, 头戴式耳机, noise cancelling headphones
    microphones | 麦克风 | Microphones | | microphone, mic, wireless mic, lavalier
    soundbars | 回音壁音响 | Soundbars & home theatre | | soundbar, home theater, 回音壁, subwoofer, home cinema, av receiver, amplifier
    radios | 收音机录音笔 | Radios & recorders | | radio, voice recorder, 录音笔, 收音机, clock radio, walkie talkie, 对讲机
    players | 播放器 | Music players & turntables | | mp3 player, turntable, record player, ipod, 唱片机, cd player, mp3, mp4
    audio-accessories | 耳机音响配件 | Audio accessories | | earphone case, ear pads, audio cable, speaker stand, headphone accessory, speaker cable, 耳机套
  computer-and-wear | 电脑穿戴 | Computer & wearables | | computer accessories, computer peripherals, laptop accessories, it accessories
    keyboards | 键盘鼠标 | Keyboards & mice | 303 | 机械键盘, mechanical keyboard, 无线键鼠套装, wireless keyboard and mouse set, 蓝牙键盘, Bluetooth keyboard, 静音键盘, silent keyboard, 数字小键盘, number pad, 电脑外设, computer peripheral, keyboard, keyboard mouse combo, keypad
    mice | 鼠标鼠标垫 | Mice & mouse mats | 304 | 无线鼠标, wireless mouse, 静音鼠标, silent mouse, 垂直鼠标, vertical mouse, 鼠标垫, mouse mat, 桌垫, desk mat, 护腕鼠标垫, wrist-rest mouse mat, 办公外设, desk peripheral, mouse, gaming mouse, trackball
    storage-drives | U盘存储 | Storage drives | | U盘, USB drive, 手机U盘, phone USB drive, 存储卡, memory card, 固态U盘, solid-state USB drive, 数据存储, data storage, usb flash drive, pen drive, hard drive, external hard disk, ssd, hdd, thumb drive
    hubs | 扩展转换 | Hubs & adapters | | 扩展坞, docking hub, 读卡器, card reader, 网线转换器, network adapter, 分线器, USB splitter, 投屏转换线, display adapter, 转接器, adapter, usb hub, docking station, converter, hdmi adapter, dongle, adapter cable, kvm
    laptop-accessories | 电脑平板配件 | Laptop & tablet accessories | | 笔记本支架, laptop stand, 电脑内胆包, laptop sleeve, 平板保护套, tablet case, 散热底座, cooling pad, 触控笔, stylus, 显示器增高架, monitor riser, 桌搭配件, desk set-up, laptop skin, tablet cover, ipad case, keyboard cover, laptop case, screen filter
    smart-wear | 智能穿戴 | Smart wearables | | 智能手表, smart watch, 运动手环, fitness band, 儿童电话手表, children’s phone watch, 智能戒指, smart ring, 穿戴设备, wearable, smartwatch, fitness tracker, smart band, smart glasses
    webcams | 摄像头 | Webcams | | webcam, 电脑摄像头, web camera
    gamepads | 游戏手柄 | Gamepads & controllers | | gamepad, joystick, 手柄, game controller, gaming accessories, racing wheel
    laptop-stands | 电脑支架 | Laptop stands & coolers | | laptop stand, cooling pad, 散热器, notebook cooler, monitor arm
    mouse-pads | 鼠标垫 | Mouse mats | | mouse pad, wrist rest, desk mat
    usb-gadgets | USB小物 | USB gadgets | | usb fan, usb light, usb gadget, usb lamp
    batteries | 电池 | Batteries | | battery, aa battery, rechargeable battery, button cell, laptop battery, camera battery, aaa battery
electronics | 电脑手机 | Computers, phones & cameras | | electronics, consumer electronics, electronic, computers
  phones | 手机通讯 | Phones | 262 | mobiles, telecommunications
    smartphones | 智能手机 | Smartphones | 267 | mobile phone, smartphone, cell phone, 手机, iphone, android phone, mobiles, mobile
    feature-phones | 老人机功能机 | Feature phones | | keypad phone, feature phone, 老人机
    telephones | 固定电话 | Telephones | | telephone, landline, cordless phone, 电话机, dect, voip phone, ip phone, conference phone
    phone-parts | 手机维修配件 | Phone parts | | phone screen replacement, 手机屏幕, lcd replacement, phone battery
  computers | 电脑整机 | Computers | 278 | computer, computing
    laptops | 笔记本电脑 | Laptops | 328 | laptop, notebook computer, macbook, ultrabook, notebooks, gaming laptop, chromebook
    desktops | 台式机 | Desktops & mini PCs | 325 | desktop computer, pc, mini pc, all in one pc, workstation, thin client
    tablets | 平板电脑 | Tablets & e-readers | 4745 | tablet, ipad, 平板, e reader, kindle, ebook reader
    servers | 服务器 | Servers & NAS | | server, nas, network storage, rack server, storage array
    monitors | 显示器 | Monitors | 305 | monitor, computer monitor, lcd monitor, led monitor, gaming monitor
    projectors | 投影仪 | Projectors & screens | | projector, projection screen, data projector, projector lamp
  components | 电脑配件 | Computer components | | computer parts, pc components
    graphics-cards | 显卡 | Graphics cards | | graphics card, gpu, video card
    processors | 处理器 | Processors | | cpu, processor, xeon, core i7
    motherboards | 主板 | Motherboards | | motherboard, mainboard
    memory | 内存 | Memory | | ram, memory module, ddr4, ddr5, 内存条, computer memory, dimm
    internal-drives | 硬盘固态 | Internal drives | | internal hard drive, internal ssd, 固态硬盘, nvme, sata drive, optical drive, dvd drive, tape drive
    power-supplies | 电源机箱 | Power supplies & cases | | power supply, computer case, 机箱, psu, chassis, ups, uninterruptible power supply, power distribution unit
    cooling | 散热风扇 | Cooling | | cpu cooler, case fan, 散热器, liquid cooling, thermal paste
    cards-controllers | 扩展卡 | Interface cards & controllers | | sound card, interface card, raid controller, host bus adapter, expansion card, capture card
  networking | 网络设备 | Networking | 342 | network
    routers | 路由器 | Routers & Wi-Fi | | router, wifi router, mesh wifi, modem, wireless access point, range extender, wi-fi
    switches | 交换机 | Switches & cabling | | network switch, ethernet switch, patch panel, network cable, 网线, patch cord, fibre optic cable, transceiver, network card
    security-cameras | 监控摄像 | Security cameras | | cctv, ip camera, 监控摄像头, security camera, surveillance camera, dvr, nvr, doorbell camera
    smart-home | 智能家居 | Smart home | | smart plug, smart switch, 智能插座, smart speaker, smart lock, 智能门锁, smart hub, home automation
  printing | 打印办公设备 | Printing & scanning | | printer, print and scan
    printers | 打印机 | Printers | | printer, laser printer, inkjet printer, multifunction printer, label printer, photo printer, receipt printer, thermal printer
    ink-toner | 墨盒硒鼓 | Ink & toner | | ink cartridge, toner, 墨盒, 硒鼓, toner cartridge, printer ink, ribbon, inkjet printer ink, drum unit
    scanners | 扫描仪 | Scanners | | scanner, barcode scanner, 扫描枪, document scanner, bar code reader
    printer-accessories | 打印机配件 | Printer accessories | | printer cable, fuser, print head, printer parts, paper tray, printer accessory
    shredders | 碎纸机 | Shredders & laminators | | shredder, laminator, binding machine, 过塑机
  cameras | 相机摄影 | Cameras & optics | 141 | camera, cameras, photography, all cameras
    digital-cameras | 数码相机 | Digital cameras | 152 | dslr, mirrorless, digital camera, 相机, compact camera, instant camera, 拍立得
    action-cameras | 运动相机摄像机 | Action cameras & camcorders | | action camera, gopro, camcorder, 运动相机, video camera, dash cam
    lenses | 镜头 | Lenses & filters | | camera lens, lens, lens filter, lens cap, lens hood
    tripods | 三脚架 | Tripods & rigs | | tripod, monopod, camera mount, stabiliser
    camera-bags | 相机包 | Camera bags | | camera bag, camera case
    studio | 摄影灯光 | Studio lighting & backdrops | | ring light, 补光灯, softbox, backdrop, 背景布, flash, studio light, camera flash
    drones | 无人机 | Drones | | drone, quadcopter, uav
    binoculars | 望远镜 | Binoculars & telescopes | | binoculars, telescope, microscope, 显微镜, monocular, rifle scope
    camera-accessories | 相机配件 | Camera accessories | | camera battery charger, camera strap, film, 胶卷, camera accessory, memory card case
  tv-video | 电视影音 | TV & video | | television, tv and video, televisions, video
    televisions | 电视机 | Televisions | 404 | tv, smart tv, 电视, led tv, oled, lcd tv, qled
    tv-mounts | 电视支架 | TV mounts & stands | | tv mount, tv bracket, 电视挂架, tv stand mount, flat panel mount, wall mount
    streaming | 电视盒子 | Streaming boxes & players | | tv box, streaming stick, 机顶盒, blu ray player, dvd player, set top box, media player, chromecast
    remotes | 遥控器 | Remote controls | | remote control, universal remote
    antennas | 天线信号 | Antennas & AV cables | | antenna, 天线, hdmi cable, av cable, video cable, splitter, rca cable, coaxial cable
    digital-signage | 商用显示 | Commercial displays | | digital signage, interactive whiteboard, 电子白板, video wall, signage display
  gaming | 游戏设备 | Video games | | gaming, video game
    consoles | 游戏机 | Game consoles | 1294 | game console, playstation, xbox, nintendo switch, ps5, handheld console, wii
    games | 游戏软件 | Games | | video games, 游戏卡带, ps4 game, xbox game, pc game, nintendo game, computer game
    vr | VR设备 | VR headsets | | vr headset, virtual reality, vr眼镜
    game-accessories | 游戏机配件 | Console accessories | | console accessory, switch case, ps5 accessories, gaming controller skin, console charger
  software | 软件 | Software | 2092 | computer software
    office-software | 办公软件 | Office & business software | | office suite, microsoft office, accounting software, quickbooks, project management software, adobe acrobat, business software
    security-software | 安全软件 | Security software | | antivirus, internet security, 杀毒软件, norton, firewall software
    design-software | 设计多媒体软件 | Design & multimedia software | | photoshop, video editing software, design software, music software, photo software, illustrator, multimedia
    education-software | 教育软件 | Educational & language software | | language software, rosetta stone, learning software, educational software, typing
    system-software | 系统与工具软件 | Operating systems & utilities | | windows, operating system, mac os, backup software, utilities, linux, license, licence
  navigation | 导航定位 | GPS & navigation | | gps, navigation, car navigation, gps tracker, 导航仪, 定位器, handheld gps, marine electronics
  electronic-parts | 电子元件 | Electronic components | | resistor, arduino, raspberry pi, circuit board, sensor, led diode, relay
small-appliances | 小家电 | Small appliances | | appliances, home appliances, kitchen appliances, small appliance, household appliances
  kitchen-appliances | 厨房小电 | Kitchen appliances
    kettles | 电热水壶养生壶 | Kettles & health pots | | 电热水壶, electric kettle, 养生壶, health pot, 煮茶器, tea maker, 便携烧水杯, travel kettle, 恒温水壶, temperature-control kettle, 烧水壶, water boiler, kettle
    air-fryers | 空气炸锅烤箱 | Air fryers & ovens | | 空气炸锅, air fryer, 可视空气炸锅, see-through air fryer, 家用烤箱, mini oven, 电饼铛, electric griddle, 三明治机, sandwich maker, 烘烤电器, baking appliance, oven, toaster oven, oven toaster grill, electric oven, deep fryer
    blenders | 榨汁机破壁机 | Blenders & juicers | | 榨汁机, juicer, 便携榨汁杯, portable blender, 破壁机, high-speed blender, 豆浆机, soy milk maker, 绞肉机, food chopper, 打奶泡器, milk frother, 料理机, food processor, blender, smoothie maker, citrus juicer
    cookers | 电饭煲电煮锅 | Rice cookers & pots | | 电饭煲, rice cooker, 电煮锅, electric cooking pot, 电火锅, electric hot pot, 电炖盅, slow cooker, 早餐机, breakfast maker, 电蒸锅, electric steamer, 煮蛋器, egg boiler, 家用电锅, electric cooker, electric pressure cooker
    coffee-machines | 咖啡机 | Coffee machines | | 意式咖啡机, espresso machine, 滴漏咖啡机, drip coffee machine, 胶囊咖啡机, capsule machine, 便携咖啡机, portable espresso maker, 电动磨豆机, electric grinder, 咖啡电器, coffee maker, coffee machine, milk frother
    toasters | 面包机多士炉 | Toasters & sandwich makers | | toaster, sandwich maker, bread maker, 面包机, 多士炉, waffle maker, 三明治机
    mixers | 料理机厨师机 | Mixers & food processors | | mixer grinder, stand mixer, food processor, 厨师机, hand blender, hand mixer, juicer mixer grinder, 绞肉机, meat grinder
    induction | 电磁炉 | Induction cookers & hobs | | induction cooktop, electric stove, hot plate, 电陶炉, gas stove
    microwaves | 微波炉 | Microwaves | 753 | microwave, microwave oven
    rice-steamers | 电蒸锅火锅 | Electric steamers & hot pots | | electric steamer, electric hot pot, 电蒸锅, 电火锅, multi cooker, slow cooker, 电炖锅, egg boiler, egg cooker
    grills | 电烧烤炉 | Electric grills | | electric grill, 电烤盘, barbecue grill electric, contact grill, 电饼铛
    water-purifiers | 净水器 | Water purifiers & dispensers | | water purifier, water filter, ro purifier, water dispenser, 饮水机, water softener
    yogurt-makers | 酸奶机豆浆机 | Soy milk & yogurt makers | | soy milk maker, 豆浆机, yogurt maker, ice cream maker, 制冰机, ice maker, popcorn machine
  home-appliances | 生活电器 | Home appliances
    fans | 电风扇 | Fans | | electric fan, 手持小风扇, handheld fan, 循环扇, air circulator, 落地扇, floor fan, 挂脖风扇, neck fan, 桌面风扇, desk fan, 风扇, cooling fan, fan, ceiling fan, table fan, pedestal fan, tower fan, exhaust fan, portable fan
    humidifiers | 加湿器净化器 | Humidifiers & purifiers | | 加湿器, humidifier, 香薰机, aroma diffuser, 空气净化器, air purifier, 除湿机, dehumidifier, 桌面加湿器, desk humidifier, 空气电器, air care, aroma diffuser electric
    vacuums | 吸尘除螨 | Vacuums & mite removers | | 无线吸尘器, cordless vacuum, 手持吸尘器, handheld vacuum, 除螨仪, mite remover, 扫地机器人, robot vacuum, 毛球修剪器, lint remover, 蒸汽拖把, steam mop, 清洁电器, cleaning appliance, vacuum cleaner, wet dry vac, vacuum, steam cleaner
    heaters | 取暖器 | Heaters | | heater, 暖风机, fan heater, 电热毯, electric blanket, 小太阳, radiant heater, 暖手宝, hand warmer, 暖脚垫, foot warmer, 电暖器, winter warmer, room heater, oil heater, space heater, fireplace
    air-purifiers | 空气净化器 | Air purifiers | | air purifier, hepa filter
    dehumidifiers | 除湿机 | Dehumidifiers | | dehumidifier
    robot-vacuums | 扫地机器人 | Robot vacuums | | robot vacuum, robotic cleaner
    sewing-machines | 缝纫机 | Sewing machines | | sewing machine, overlock
    electric-blankets | 电热毯 | Electric blankets | | electric blanket, heating pad, 暖手宝, hand warmer
    appliance-parts | 家电配件 | Appliance parts | | appliance accessories, vacuum bags, refrigerator filter, dryer vent, range hood filter, appliance part
  personal-appliances | 个护电器 | Personal care appliances
    hair-dryers | 吹风机卷发棒 | Hair dryers & stylers | | 高速吹风机, high-speed hair dryer, 负离子吹风机, ionic hair dryer, 卷发棒, curling iron, 直发梳, straightening brush, 折叠吹风机, folding hair dryer, 美发电器, hair styling tool, hair dryer, blow dryer, hot air brush
    electric-toothbrushes | 电动牙刷冲牙器 | Electric toothbrushes & flossers | | 电动牙刷, electric toothbrush, 冲牙器, water flosser, 儿童电动牙刷, children’s electric toothbrush, 声波牙刷, sonic toothbrush, 洁牙仪, dental polisher, 口腔电器, oral-care appliance, oral irrigator
    shavers | 剃须美容仪 | Shavers & beauty devices | | 电动剃须刀, electric shaver, 理发器, hair clipper, 美容仪, facial device, 洁面仪, cleansing device, 脱毛仪, IPL hair remover, 鼻毛修剪器, nose hair trimmer, 个护小电, grooming device, ipl hair removal, beauty device
    irons | 挂烫机熨斗 | Steamers & irons | | 手持挂烫机, handheld garment steamer, 蒸汽熨斗, steam iron, 折叠熨烫机, folding steamer, 烘干机, portable clothes dryer, 烘鞋器, shoe dryer, 衣物护理电器, garment care, iron, garment steamer, dry iron, clothes steamer
    electric-shavers | 电动剃须刀 | Electric shavers | | electric shaver, trimmer, 剃须刀, beard trimmer, hair clipper, 理发器, grooming kit, epilator
    straighteners | 直发卷发器 | Straighteners & curlers | | hair straightener, curling iron, 卷发棒, 直板夹, hair curler
large-appliances | 大家电 | Large appliances | | major appliances, white goods
  cooling-heating | 制冷供暖 | Cooling & heating | | heating venting and cooling, hvac
    air-conditioners | 空调 | Air conditioners | 605 | air conditioner, split ac, window ac, air cooler, inverter ac, portable air conditioner
    refrigerators | 冰箱冰柜 | Refrigerators & freezers | 686 | refrigerator, fridge, freezer, 冰箱, 冰柜, wine cooler, 酒柜, mini fridge
    water-heaters | 热水器 | Water heaters | | water heater, geyser, boiler, tankless, immersion rod
  washing | 洗涤电器 | Washing
    washing-machines | 洗衣机 | Washing machines | 2549 | washing machine, washer
    dryers | 烘干机 | Dryers | | tumble dryer, clothes dryer
    dishwashers | 洗碗机 | Dishwashers | 680 | dishwasher
  cooking | 厨房大电 | Cooking appliances
    range-hoods | 油烟机灶具 | Range hoods & cooktops | | range hood, chimney, 油烟机, cooktop, 燃气灶, gas cooktop, hob, vent hood
    ovens | 嵌入式烤箱 | Ovens & ranges | | wall oven, gas range, electric range, double oven, built in oven
    disposers | 垃圾处理器 | Waste disposers | | garbage disposal, 厨余处理器, disposer
`;
