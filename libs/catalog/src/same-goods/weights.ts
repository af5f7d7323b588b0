import type { SameGoodsModel } from './model.js';

/** From here on goods are the same for sure: 0.98 of such pairs were, among those that the model had not seen. */
export const SURE_FROM = 0.95;

/** From here on a person should look. */
export const DOUBTFUL_FROM = 0.17;

/** Written by `npm run train:same-goods`. In log odds: above zero speaks for the same goods. */
export const WEIGHTS: SameGoodsModel = {
  source:
    'trained on the labelled pairs (train and valid) of walmart-amazon, abt-buy and amazon-google as the DeepMatcher splits have them (wbsg-uni-mannheim/SC-Block, BSD-3-Clause), by `npm run train:same-goods -- --data DIR`',
  prior: -2.1874,
  curves: {
    sharedWords: {
      until: [],
      steps: [0],
    },
    coveredShorter: {
      until: [0.4553, 0.5213, 0.6464, 0.7144, 0.8023],
      steps: [-0.4224, -0.2306, -0.1819, -0.1139, 0.3285, 0.5773],
    },
    similarSpelling: {
      until: [0.3562, 0.4722, 0.5747, 0.5957, 0.6588, 0.7059],
      steps: [-0.3944, -0.2356, -0.1124, 0.0289, 0.1353, 0.3538, 0.3794],
    },
    rarestShared: {
      until: [3.4791, 3.951, 4.256, 4.6795, 4.8415, 5.0512, 5.3044, 5.5616, 5.7954, 6.0032, 6.2362, 6.8169, 6.9916],
      steps: [
        -2.0736, -2.0097, -1.3675, -1.327, -0.6524, -0.479, -0.4386, -0.2545, 0.0358, 0.0566, 0.0845, 0.3306, 0.6513,
        1.2381,
      ],
    },
    leftOverShorter: {
      until: [0, 2.9554, 7.6843],
      steps: [0.7251, 0.5134, -0.2544, 0.1646],
    },
    leftOverLonger: {
      until: [7.7387],
      steps: [0.0177, -0.0294],
    },
    sameModel: {
      until: [-0.5, 0.5],
      steps: [0.3028, -1.1966, 1.5967],
    },
    otherModel: {
      until: [0.5],
      steps: [0.0121, -0.0629],
    },
    nearModel: {
      until: [0.6, 0.8],
      steps: [-0.1981, 0.1539, 0.786],
    },
    sharedCodes: {
      until: [0.5],
      steps: [-0.0709, 0.6809],
    },
    otherCodes: {
      until: [0.5],
      steps: [0.3879, -0.641],
    },
    sameBrand: {
      until: [-0.5],
      steps: [0.3267, -0.0921],
    },
    otherBrand: {
      until: [],
      steps: [0],
    },
    priceGap: {
      until: [-1, 0.1944, 0.3385, 0.4271, 0.624, 0.7338, 0.8623],
      steps: [0.269, 0.3772, 0.3564, -0.2347, -0.3343, -0.8678, -1.0847, -1.2263],
    },
    sameMeasures: {
      until: [],
      steps: [0],
    },
    otherMeasures: {
      until: [0.5],
      steps: [0.0221, -0.6896],
    },
    lengthGap: {
      until: [],
      steps: [0],
    },
    sameStart: {
      until: [],
      steps: [0],
    },
  },
  pairs: [
    {
      features: ['rarestShared', 'nearModel'],
      marks: [7.3397, 0.6],
      steps: [-0.0175, 0.1021, 0.0485, -0.0914],
    },
    {
      features: ['leftOverLonger', 'sameBrand'],
      marks: [7.3335, -0.5],
      steps: [-0.33, 0.0237, 0.3832, -0.0721],
    },
    {
      features: ['coveredShorter', 'nearModel'],
      marks: [0.4999, 0.6],
      steps: [-0.0385, 0.1221, 0.005, 0.0005],
    },
    {
      features: ['similarSpelling', 'sameModel'],
      marks: [0.4186, -0.5],
      steps: [-0.05, 0.354, 0.0294, -0.0407],
    },
    {
      features: ['rarestShared', 'sameBrand'],
      marks: [6.8169, -0.5],
      steps: [-0.1213, -0.0044, 0.8246, -0.0507],
    },
    {
      features: ['nearModel', 'sameBrand'],
      marks: [0.6, -0.5],
      steps: [-0.0212, 0.0001, 0.0733, -0.0253],
    },
    {
      features: ['coveredShorter', 'nearModel'],
      marks: [0.4999, 0.4444],
      steps: [-0.0372, 0.09, 0.0063, -0.0056],
    },
    {
      features: ['leftOverShorter', 'nearModel'],
      marks: [7.3335, 0.4444],
      steps: [0.0078, -0.1315, -0.0707, 0.2815],
    },
    {
      features: ['rarestShared', 'sameBrand'],
      marks: [6.0032, -0.5],
      steps: [-0.0392, -0.004, 0.1209, -0.0048],
    },
    {
      features: ['leftOverShorter', 'sameBrand'],
      marks: [7.6843, 0.5],
      steps: [-0.0782, 0.0431, 0.0745, -0.0047],
    },
    {
      features: ['similarSpelling', 'sameModel'],
      marks: [0.3864, -0.5],
      steps: [-0.0859, 0.9018, 0.0355, -0.0632],
    },
    {
      features: ['rarestShared', 'nearModel'],
      marks: [5.0512, 0.8],
      steps: [-0.041, 0.274, 0.0122, -0.0216],
    },
    {
      features: ['similarSpelling', 'sameModel'],
      marks: [0.4, -0.5],
      steps: [-0.0213, 0.1793, 0.0102, -0.0155],
    },
    {
      features: ['rarestShared', 'nearModel'],
      marks: [5.0512, 0.6],
      steps: [-0.054, 0.1903, 0.0088, -0.0038],
    },
    {
      features: ['leftOverLonger', 'sameBrand'],
      marks: [7.046, 0.5],
      steps: [-0.0912, 0.0614, 0.0202, 0.0066],
    },
    {
      features: ['coveredShorter', 'similarSpelling'],
      marks: [0.4999, 0.5747],
      steps: [-0.0419, 0.2031, 0.0019, 0.0044],
    },
    {
      features: ['rarestShared', 'nearModel'],
      marks: [7.3397, 0.4444],
      steps: [-0.0126, 0.054, 0.0592, -0.0696],
    },
    {
      features: ['leftOverShorter', 'sameBrand'],
      marks: [0, 0.5],
      steps: [-0.0566, 0.0737, -0.014, -0.0026],
    },
    {
      features: ['sameBrand', 'priceGap'],
      marks: [-0.5, -1],
      steps: [0.0102, 0.1924, -0.2393, 0.0325],
    },
    {
      features: ['leftOverShorter', 'sameBrand'],
      marks: [7.3335, -0.5],
      steps: [-0.0899, 0.0026, 0.1762, -0.0428],
    },
    {
      features: ['similarSpelling', 'rarestShared'],
      marks: [0.5045, 6.9916],
      steps: [-0.0379, 0.0995, 0.0099, -0.0033],
    },
    {
      features: ['similarSpelling', 'rarestShared'],
      marks: [0.5373, 4.6795],
      steps: [-0.0932, 0.0074, 0.1074, 0.0011],
    },
    {
      features: ['otherBrand', 'priceGap'],
      marks: [-0.5, 0.7338],
      steps: [0.0026, -0.173, 0.016, 0.1286],
    },
    {
      features: ['nearModel', 'sameStart'],
      marks: [0.8, 0.5],
      steps: [0.0539, -0.0256, -0.1613, 0.0254],
    },
    {
      features: ['coveredShorter', 'nearModel'],
      marks: [0.4077, 0.3333],
      steps: [-0.036, 0.0846, 0.0053, -0.0104],
    },
    {
      features: ['sharedWords', 'similarSpelling'],
      marks: [0.3107, 0.5957],
      steps: [-0.012, 0.1039, -0.0002, 0.0019],
    },
    {
      features: ['otherCodes', 'priceGap'],
      marks: [0.5, 0.7338],
      steps: [0.0101, -0.0421, -0.015, 0.0419],
    },
    {
      features: ['leftOverShorter', 'otherBrand'],
      marks: [0, -0.5],
      steps: [-0.0226, 0.1604, -0.0074, -0.014],
    },
    {
      features: ['similarSpelling', 'leftOverLonger'],
      marks: [0.4, 9.0131],
      steps: [-0.0235, 0.3512, 0.0059, -0.0183],
    },
    {
      features: ['leftOverLonger', 'sameStart'],
      marks: [7.6843, 0.5],
      steps: [0.0829, -0.0497, -0.0081, 0.0247],
    },
    {
      features: ['sharedWords', 'nearModel'],
      marks: [0.1588, 0.3333],
      steps: [-0.0571, 0.2612, 0.005, -0.0161],
    },
    {
      features: ['sharedWords', 'similarSpelling'],
      marks: [0.3107, 0.7059],
      steps: [-0.0145, 0.5428, -0.0093, 0.0232],
    },
    {
      features: ['nearModel', 'priceGap'],
      marks: [0.1111, 0.624],
      steps: [0.02, -0.0686, -0.0276, 0.0449],
    },
    {
      features: ['rarestShared', 'sameBrand'],
      marks: [6.5022, -0.5],
      steps: [-0.0128, -0.0007, 0.0669, -0.0027],
    },
    {
      features: ['nearModel', 'sameBrand'],
      marks: [0.4444, -0.5],
      steps: [-0.0373, 0.0041, 0.075, -0.0319],
    },
    {
      features: ['leftOverShorter', 'leftOverLonger'],
      marks: [4.8934, 7.6843],
      steps: [0.0115, -0.0072, -0.0281, 0.0097],
    },
    {
      features: ['sameModel', 'otherBrand'],
      marks: [-0.5, -0.5],
      steps: [-0.0033, 0.0506, -0.0428, -0.0035],
    },
    {
      features: ['sharedWords', 'similarSpelling'],
      marks: [0.2476, 0.4186],
      steps: [-0.0384, 0.0932, 0.0386, -0.0062],
    },
    {
      features: ['leftOverLonger', 'priceGap'],
      marks: [5.9491, 0.0834],
      steps: [0.0657, -0.0466, -0.0067, 0.0045],
    },
    {
      features: ['rarestShared', 'sameBrand'],
      marks: [6.9916, -0.5],
      steps: [-0.0178, -0.0054, 0.1411, 0.0012],
    },
    {
      features: ['rarestShared', 'nearModel'],
      marks: [7.3397, 0.3333],
      steps: [-0.0042, 0.0129, 0.0328, -0.0283],
    },
    {
      features: ['similarSpelling', 'rarestShared'],
      marks: [0.5957, 4.256],
      steps: [-0.0478, -0.0001, 0.0793, 0.0029],
    },
    {
      features: ['nearModel', 'priceGap'],
      marks: [-1, 0.2642],
      steps: [0.0147, -0.021, -0.0111, 0.0061],
    },
    {
      features: ['similarSpelling', 'sameStart'],
      marks: [0.7797, 1.5],
      steps: [0.0023, -0.0154, 0.0544, -0.0037],
    },
    {
      features: ['sharedWords', 'leftOverLonger'],
      marks: [0.2328, 7.3335],
      steps: [-0.0471, 0.0335, 0.001, -0.0025],
    },
    {
      features: ['sharedWords', 'otherBrand'],
      marks: [0.1893, -0.5],
      steps: [-0.0122, 0.142, -0.0028, 0.0042],
    },
    {
      features: ['leftOverShorter', 'lengthGap'],
      marks: [7.6843, 1.3962],
      steps: [-0.0027, -0.0024, -0.0097, 0.047],
    },
    {
      features: ['sharedWords', 'sameBrand'],
      marks: [0.2328, 0.5],
      steps: [-0.0161, 0.0608, -0.0076, 0.0042],
    },
    {
      features: ['similarSpelling', 'rarestShared'],
      marks: [0.5556, 4.8415],
      steps: [-0.0321, 0.0026, 0.0428, -0.0004],
    },
    {
      features: ['leftOverShorter', 'leftOverLonger'],
      marks: [2.9554, 7.046],
      steps: [0.0179, -0.0118, -0.0184, 0.0067],
    },
    {
      features: ['rarestShared', 'sameModel'],
      marks: [6.9916, 0.5],
      steps: [-0.0061, 0.0867, 0.0063, 0.0223],
    },
    {
      features: ['sharedWords', 'leftOverShorter'],
      marks: [0.1743, 7.6843],
      steps: [-0.0443, 0.0644, -0.0008, -0.0007],
    },
    {
      features: ['similarSpelling', 'rarestShared'],
      marks: [0.4186, 6.5022],
      steps: [-0.019, 0.0587, 0.0017, -0.0012],
    },
    {
      features: ['nearModel', 'priceGap'],
      marks: [0.1111, 0.2642],
      steps: [0.0125, -0.0155, -0.0149, 0.0011],
    },
    {
      features: ['similarSpelling', 'sameBrand'],
      marks: [0.7797, 0.5],
      steps: [-0.008, 0.0024, -0.0167, 0.0407],
    },
  ],
};
