import type { Terms } from './words.js';

export const SURNAMES: Terms = `王|Wang; 李|Li; 张|Zhang; 刘|Liu; 陈|Chen; 杨|Yang; 黄|Huang; 赵|Zhao; 吴|Wu; 周|Zhou; 徐|Xu; 孙|Sun; 马|Ma; 朱|Zhu; 胡|Hu;
  郭|Guo; 何|He; 林|Lin; 罗|Luo; 高|Gao; 郑|Zheng; 梁|Liang; 谢|Xie; 宋|Song; 唐|Tang; 许|Xu; 韩|Han; 冯|Feng; 邓|Deng; 曹|Cao; 彭|Peng; 曾|Zeng; 肖|Xiao; 田|Tian; 董|Dong;
  潘|Pan; 袁|Yuan; 蔡|Cai; 蒋|Jiang; 余|Yu; 于|Yu; 杜|Du; 叶|Ye; 程|Cheng; 魏|Wei; 苏|Su; 吕|Lü; 丁|Ding; 任|Ren; 沈|Shen; 姚|Yao; 卢|Lu; 姜|Jiang; 崔|Cui; 钟|Zhong; 谭|Tan`;

export const GIVEN_NAMES: Terms = `晓燕|Xiaoyan; 雨桐|Yutong; 子涵|Zihan; 佳怡|Jiayi; 梦琪|Mengqi; 思远|Siyuan; 志强|Zhiqiang; 建国|Jianguo; 丽娟|Lijuan; 秀英|Xiuying; 浩然|Haoran; 欣怡|Xinyi; 俊杰|Junjie;
  雅婷|Yating; 文静|Wenjing; 明轩|Mingxuan; 诗涵|Shihan; 海涛|Haitao; 美玲|Meiling; 小满|Xiaoman; 可欣|Kexin; 宇航|Yuhang; 婉清|Wanqing; 一诺|Yinuo; 嘉豪|Jiahao; 慧敏|Huimin; 春梅|Chunmei;
  国栋|Guodong; 静怡|Jingyi; 子墨|Zimo; 云飞|Yunfei; 若溪|Ruoxi; 立新|Lixin; 桂兰|Guilan; 少华|Shaohua; 敏|Min; 磊|Lei; 洋|Yang; 艳|Yan; 勇|Yong; 杰|Jie; 娟|Juan; 涛|Tao; 霞|Xia; 平|Ping;
  刚|Gang; 芳|Fang; 洁|Jie; 鑫|Xin; 玲|Ling; 雪|Xue; 晨|Chen; 悦|Yue; 琳|Lin; 婷|Ting; 昊|Hao; 瑶|Yao; 宁|Ning; 睿|Rui; 颖|Ying`;

/** Names that creators go by: short, warm, easy to call out in a live stream. */
export const NICKNAMES: Terms = `小满|Xiaoman; 阿May|May; 圆圆|Yuanyuan; 老周|Lao Zhou; 七七|Qiqi; 大橙子|Big Orange; 糯米|Nuomi; 豆豆|Doudou; 阿杰|Ajie; 木木|Mumu; 桃子|Taozi; 小鹿|Xiaolu; 阿宽|Akuan; 晚晚|Wanwan;
  乐乐|Lele; 麦子|Maizi; 静姐|Sister Jing; 安安|An’an; 胖虎|Panghu; 南希|Nancy; 小暖|Xiaonuan; 燕子|Yanzi; 林深|Linshen; 果果|Guoguo; 西西|Xixi; 老陈|Lao Chen; 米粒|Mili; 阿布|Abu; 苏苏|Susu; 芒果|Mango;
  朵朵|Duoduo; 大力|Dali; 阿芳|Afang; 小北|Xiaobei; 花生|Huasheng; 琪琪|Kiki; 二丫|Erya; 小树|Xiaoshu; 阿雅|Aya; 团子|Tuanzi; 年年|Niannian; 白白|Baibai; 小鱼|Xiaoyu; 栗子|Lizi; 阿轩|Axuan;
  珊姐|Sister Shan; 元宝|Yuanbao; 依依|Yiyi; 大壮|Dazhuang; 阿宁|Aning; 小葵|Xiaokui; 可可|Coco; 夏天|Xiatian; 土豆|Tudou; 云朵|Yunduo; 梅姨|Aunt Mei; 阿泽|Aze; 小雅|Xiaoya; 十一|Eleven; 柚子|Youzi`;

export const TRAINERS: Terms = '沈清和|Shen Qinghe; 罗一鸣|Luo Yiming; 顾曼|Gu Man';

export const PLATFORM: Terms = '代发云仓平台|Daifa Platform';
