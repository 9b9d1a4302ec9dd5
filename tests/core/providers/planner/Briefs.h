// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel::test {

/// A brief as people write it, and what a director would read in it.
struct WrittenBrief
{
    const char16_t *prompt;
    const char *archetype;
    int seconds;
    const char16_t *product;
};

inline constexpr const char *kLuxury = "luxury_showcase";
inline constexpr const char *kEnergetic = "energetic_lifestyle";
inline constexpr const char *kMinimalist = "minimalist_reveal";
inline constexpr const char *kEmotional = "emotional_storytelling";
inline constexpr const char *kDemo = "feature_demo";

inline constexpr WrittenBrief kBriefs[] = {
    // Sport, drinks, outdoors.
    {u"Create a 15-second ad for Nike sneakers, energetic and urban style", kEnergetic, 15, u"Nike sneakers"},
    {u"15s Adidas running shoes, fast, city streets at night", kEnergetic, 15, u"Adidas running shoes"},
    {u"Energy drink commercial, high energy, extreme sports, 20 seconds", kEnergetic, 20, u"Energy drink"},
    {u"Red Bull spot, 15 sec, skateboarders, adrenaline", kEnergetic, 15, u"Red Bull"},
    {u"20 second video for our new Pegasus 41 trail runners - dynamic, muddy, motivational", kEnergetic, 20, u"Pegasus 41 trail runners"},
    {u"Make a 10s clip for the Nike Air Max 90, vibrant", kEnergetic, 10, u"Nike Air Max 90"},
    {u"gym membership ad, hardcore and motivational, twenty seconds", kEnergetic, 20, u"gym membership"},
    {u"Promote our mountain bike in the Alps, action-packed, 0:20", kEnergetic, 20, u"mountain bike"},
    {u"Gatorade. Athletes pushing limits. Fast cuts. 15s.", kEnergetic, 15, u"Gatorade"},
    {u"I need a punchy 15 second Instagram ad for a protein bar called CrunchFit", kEnergetic, 15, u"CrunchFit"},
    {u"GoPro HERO12, extreme, surfing at the beach, half a minute", kEnergetic, 30, u"GoPro HERO12"},
    {u"Under Armour's new training shorts: sweaty, intense, fast-paced. 10 seconds", kEnergetic, 10, u"Under Armour training shorts"},
    {u"A thirty-second TV spot for Decathlon hiking boots, adventurous and dynamic", kEnergetic, 30, u"Decathlon hiking boots"},
    {u"women's yoga leggings - vibrant, active lifestyle, 15s reel", kEnergetic, 15, u"women's yoga leggings"},
    {u"snowboard ad", kEnergetic, 30, u"snowboard"},
    {u"skateboard shoes for teens, loud and wild, 15 s", kEnergetic, 15, u"skateboard shoes"},

    // Watches, jewelry, fashion, fine things.
    {u"30s luxury watch, elegant and sophisticated", kLuxury, 30, u"luxury watch"},
    {u"An elegant 20-second film for the Rolex Submariner", kLuxury, 20, u"Rolex Submariner"},
    {u"Chanel No. 5 perfume, sophisticated, Paris at night, 25s", kLuxury, 25, u"Chanel No. 5 perfume"},
    {u"diamond engagement ring commercial, 15 seconds, opulent", kLuxury, 15, u"diamond engagement ring"},
    {u"Show off our handmade leather handbag: premium, timeless, cinematic. 30 sec", kLuxury, 30, u"handmade leather handbag"},
    {u"Rolls-Royce Phantom, exclusive and refined, one minute", kLuxury, 60, u"Rolls-Royce Phantom"},
    {u"luxurious champagne, gold and black, 20 secs", kLuxury, 20, u"champagne"},
    {u"Cartier necklace. Glamorous. Half a minute.", kLuxury, 30, u"Cartier necklace"},
    {u"A minute and a half about the craftsmanship of our Swiss timepieces", kLuxury, 90, u"Swiss timepieces"},
    {u"Louis Vuitton suitcase, classy, old money look, 15s", kLuxury, 15, u"Louis Vuitton suitcase"},
    {u"commercial for a single malt whisky, rich and refined, 1:00", kLuxury, 60, u"single malt whisky"},
    {u"Gucci sunglasses, haute couture vibe, 10 second teaser", kLuxury, 10, u"Gucci sunglasses"},
    {u"promo for the Porsche 911 Turbo S, premium, exclusive, 20s", kLuxury, 20, u"Porsche 911 Turbo S"},
    {u"yacht charter in Monaco, opulent, 30s", kLuxury, 30, u"yacht charter"},
    {u"a watch by Omega, elegant", kLuxury, 30, u"watch by Omega"},

    // Quiet things.
    {u"20s iPhone, minimalist, clean", kMinimalist, 20, u"iPhone"},
    {u"iPhone 15 Pro reveal, clean and simple, 15 seconds", kMinimalist, 15, u"iPhone 15 Pro"},
    {u"minimalist spot for a ceramic vase, white background, 10s", kMinimalist, 10, u"ceramic vase"},
    {u"Skincare serum, pure and simple, soft light, 15 sec", kMinimalist, 15, u"Skincare serum"},
    {u"Sony WH-1000XM5 headphones, sleek, minimal, 20 seconds", kMinimalist, 20, u"Sony WH-1000XM5 headphones"},
    {u"A simple, focused ad for Apple's AirPods Pro in white. 15s", kMinimalist, 15, u"Apple AirPods Pro"},
    {u"desk lamp, scandinavian design, uncluttered", kMinimalist, 30, u"desk lamp"},
    {u"Face cream ad, clean beauty, 00:15", kMinimalist, 15, u"Face cream"},
    {u"Understated 10 second teaser for the Muji notebook", kMinimalist, 10, u"Muji notebook"},
    {u"Aesop hand soap - less is more - 20s", kMinimalist, 20, u"Aesop hand soap"},
    {u"smart ring, minimal and modern, dark background", kMinimalist, 30, u"smart ring"},
    {u"sleek electric toothbrush, clean white look, 15 second ad", kMinimalist, 15, u"electric toothbrush"},
    {u"Dieter Rams inspired radio, simple, 0:10", kMinimalist, 10, u"Dieter Rams inspired radio"},

    // Feelings.
    {u"Create an ad for family car with emotional story", kEmotional, 30, u"family car"},
    {u"25s family car, emotional story", kEmotional, 25, u"family car"},
    {u"A heartfelt 30-second story about a grandmother and our home insurance", kEmotional, 30, u"home insurance"},
    {u"charity appeal for clean water, touching, 45 seconds", kEmotional, 45, u"charity appeal"},
    {u"Our family bakery's sourdough bread. Warm, nostalgic. 20s", kEmotional, 20, u"sourdough bread"},
    {u"Christmas commercial for a toy store, warm and magical, 60s", kEmotional, 60, u"toy store"},
    {u"Baby diapers, tender moments, 30 s", kEmotional, 30, u"Baby diapers"},
    {u"life insurance ad, 1 min, moving, a father and his daughter", kEmotional, 60, u"life insurance"},
    {u"Hospice care: human, honest, gentle. 40 seconds.", kEmotional, 40, u"Hospice care"},
    {u"We want people to cry. Ad for the animal shelter, half a minute", kEmotional, 30, u"animal shelter"},
    {u"Pampers, new parents, loving", kEmotional, 30, u"Pampers"},
    {u"Mother's Day spot for a flower delivery service, 20 seconds, heartwarming", kEmotional, 20, u"flower delivery service"},
    {u"dog food, friendship between a boy and his dog, emotional, 30s", kEmotional, 30, u"dog food"},
    {u"retirement home, authentic stories, warm light, 25 sec", kEmotional, 25, u"retirement home"},
    {u"IKEA sofa, coming home, cozy family evenings, 30 seconds", kEmotional, 30, u"IKEA sofa"},
    {u"Red Cross blood donation, hope and gratitude, 20s", kEmotional, 20, u"Red Cross blood donation"},
    {u"coffee that brings people together, touching, 15s", kEmotional, 15, u"coffee"},

    // Explaining.
    {u"Smart thermostat features demo 25 seconds", kDemo, 25, u"Smart thermostat"},
    {u"No duration, new laptop features", kDemo, 30, u"laptop"},
    {u"Explain how our project management app works, 30s", kDemo, 30, u"project management app"},
    {u"Robot vacuum demo - show the key benefits - 20 sec", kDemo, 20, u"Robot vacuum"},
    {u"Dyson V15 vacuum cleaner, how it works, 25s", kDemo, 25, u"Dyson V15 vacuum cleaner"},
    {u"Product tour of the Bosch cordless drill, 30 seconds, informative", kDemo, 30, u"Bosch cordless drill"},
    {u"60 second explainer for accounting software", kDemo, 60, u"accounting software"},
    {u"Samsung Galaxy S24 Ultra: camera features, AI, 30s", kDemo, 30, u"Samsung Galaxy S24 Ultra"},
    {u"tutorial-style video about a coffee machine with milk frother, 20s", kDemo, 20, u"coffee machine"},
    {u"Launch video for a 5G router, clear and professional, 15s", kDemo, 15, u"5G router"},
    {u"air fryer that cooks fries in 15 minutes, show the functions, 20s", kDemo, 20, u"air fryer"},
    {u"Tesla Model 3 autopilot features, 20s", kDemo, 20, u"Tesla Model 3"},
    {u"dishwasher ad, quiet and efficient, explain the eco programme", kDemo, 30, u"dishwasher"},
    {u"A B2B video on our cybersecurity platform, professional, 45 seconds", kDemo, 45, u"cybersecurity platform"},
    {u"What can the new Kindle do? Informative, 15s", kDemo, 15, u"Kindle"},
    {u"Introducing FreshBox 3000, the smart fridge that orders milk. Feature walkthrough, 30 seconds", kDemo, 30, u"FreshBox 3000"},
    {u"password manager, step by step, one and a half minutes", kDemo, 90, u"password manager"},
    {u"lawn mower, 24h battery, features and benefits, 20s", kDemo, 20, u"lawn mower"},

    // Looser writing: capitals, typing, odd orders, other units.
    {u"NIKE SNEAKERS 15S ENERGETIC URBAN", kEnergetic, 15, u"NIKE SNEAKERS"},
    {u"energetic, urban, 15s - Puma sneakers", kEnergetic, 15, u"Puma sneakers"},
    {u"hi! could you make me a 15 sec video for my coffee shop? warm and cozy please", kEmotional, 15, u"coffee shop"},
    {u"we're launching a meditation app called CalmNest next week, need something emotional, 20s", kEmotional, 20, u"CalmNest"},
    {u"15 Sekunden Werbespot für Nike Sneakers, energetic", kEnergetic, 15, u"Nike Sneakers"},
    {u"Video (20s) for Ben & Jerry's ice cream: family summer, warm, heartfelt", kEmotional, 20, u"Ben & Jerry's ice cream"},
    {u"Product: EcoBottle\nTone: minimalist\nLength: 15s", kMinimalist, 15, u"EcoBottle"},
    {u"Duration: 25\nAn elegant advert for Montblanc fountain pens", kLuxury, 25, u"Montblanc fountain pens"},
    {u"“Aurora” perfume, elegant, 1 min 30", kLuxury, 90, u"Aurora perfume"},
    {u"Ad for Instagram for our vegan burger, bold, fast, vibrant, 10s", kEnergetic, 10, u"vegan burger"},
    {u"not flashy, just a clean shot of a white mug, 10s", kMinimalist, 10, u"white mug"},
    {u"the 90s are back: retro sneakers, high energy, 15s", kEnergetic, 15, u"retro sneakers"},
    {u"PlayStation 5 ad. Explosive! 20 seconds!", kEnergetic, 20, u"PlayStation 5"},
    {u"Tell the story of Levi's 501 jeans, nostalgic and human, 1min", kEmotional, 60, u"Levi's 501 jeans"},
    {u"Electric SUV from Hyundai, 0-100 in 5 seconds, dynamic, 15s", kEnergetic, 15, u"Electric SUV from Hyundai"},
};

} // namespace beatreel::test
