// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>

namespace beatreel::test {

/// What one input of a model takes.
struct FakeInput
{
    enum class Type { Text, Whole, Number, Switch, File, Files };
    Type type = Type::Text;
    bool isRequired = false;
    QStringList values = {};          ///< of an enumeration, as text
    double low = -1e18;
    double high = 1e18;
};

struct FakeModel
{
    QString version; ///< of a community model; empty: official
    QString ending;  ///< of its output
    std::map<QString, FakeInput> inputs;
};

/// The schemas of the provider sheet, section 3, by "owner/name".
[[nodiscard]] inline const std::map<QString, FakeModel> &fakeModels()
{
    using T = FakeInput::Type;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const FakeInput text{T::Text};
    const FakeInput mustText{T::Text, true};
    const FakeInput mustFile{T::File, true};
    const FakeInput flag{T::Switch};
    const FakeInput seed{T::Whole};
    const auto oneOf = [](const QStringList &values, T type = T::Text) { return FakeInput{type, false, values}; };
    const auto whole = [](double low, double high) { return FakeInput{T::Whole, false, {}, low, high}; };
    static const QStringList aspects{s("16:9"), s("9:16"), s("1:1"), s("4:3"), s("3:4"), s("3:2"), s("2:3"), s("4:5"), s("5:4"), s("21:9"), s("9:21"), s("match_input_image")};
    static const std::map<QString, FakeModel> models = {
        {s("stability-ai/sdxl"),
         {s("7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc"), s("png"),
          {{s("prompt"), text}, {s("negative_prompt"), text}, {s("width"), whole(1, 4096)}, {s("height"), whole(1, 4096)}, {s("num_outputs"), whole(1, 4)},
           {s("scheduler"), oneOf({s("DDIM"), s("DPMSolverMultistep"), s("HeunDiscrete"), s("KarrasDPM"), s("K_EULER_ANCESTRAL"), s("K_EULER"), s("PNDM")})},
           {s("num_inference_steps"), whole(1, 500)}, {s("guidance_scale"), {T::Number, false, {}, 1, 50}}, {s("seed"), seed}, {s("apply_watermark"), flag}}}},
        {s("black-forest-labs/flux-schnell"),
         {{}, s("png"),
          {{s("prompt"), mustText}, {s("aspect_ratio"), oneOf(aspects)}, {s("num_outputs"), whole(1, 4)}, {s("megapixels"), oneOf({s("1"), s("0.25")})},
           {s("num_inference_steps"), whole(1, 4)}, {s("go_fast"), flag}, {s("seed"), seed}, {s("output_format"), oneOf({s("webp"), s("jpg"), s("png")})}}}},
        {s("google/nano-banana"),
         {{}, s("png"), {{s("prompt"), mustText}, {s("aspect_ratio"), oneOf(aspects)}, {s("output_format"), oneOf({s("jpg"), s("png")})}, {s("image_input"), {T::Files}}}}},
        {s("bytedance/seedream-4"),
         {{}, s("png"),
          {{s("prompt"), mustText}, {s("aspect_ratio"), oneOf(aspects)}, {s("size"), oneOf({s("1K"), s("2K"), s("4K"), s("custom")})}, {s("image_input"), {T::Files}},
           {s("sequential_image_generation"), oneOf({s("disabled"), s("auto")})}, {s("max_images"), whole(1, 15)}, {s("enhance_prompt"), flag}}}},
        {s("minimax/hailuo-2.3-fast"),
         {{}, s("mp4"),
          {{s("prompt"), mustText}, {s("first_frame_image"), mustFile}, {s("duration"), oneOf({s("6"), s("10")}, T::Whole)},
           {s("resolution"), oneOf({s("768p"), s("1080p")})}, {s("prompt_optimizer"), flag}}}},
        {s("wan-video/wan-2.5-i2v"),
         {{}, s("mp4"),
          {{s("prompt"), mustText}, {s("image"), mustFile}, {s("duration"), oneOf({s("5"), s("10")}, T::Whole)},
           {s("resolution"), oneOf({s("720p"), s("480p"), s("1080p")})}, {s("negative_prompt"), text}, {s("seed"), seed}, {s("enable_prompt_expansion"), flag}}}},
        {s("wan-video/wan-2.5-i2v-fast"),
         {{}, s("mp4"),
          {{s("prompt"), mustText}, {s("image"), mustFile}, {s("duration"), oneOf({s("5"), s("10")}, T::Whole)},
           {s("resolution"), oneOf({s("720p"), s("1080p")})}, {s("negative_prompt"), text}, {s("seed"), seed}, {s("enable_prompt_expansion"), flag}}}},
        {s("wan-video/wan-2.2-i2v-fast"),
         {{}, s("mp4"),
          {{s("prompt"), mustText}, {s("image"), mustFile}, {s("last_image"), {T::File}}, {s("num_frames"), whole(81, 121)}, {s("frames_per_second"), whole(5, 30)},
           {s("resolution"), oneOf({s("480p"), s("720p")})}, {s("seed"), seed}, {s("go_fast"), flag}, {s("interpolate_output"), flag}}}},
        {s("bytedance/seedance-1-lite"),
         {{}, s("mp4"),
          {{s("prompt"), mustText}, {s("image"), {T::File}}, {s("duration"), whole(4, 12)}, {s("resolution"), oneOf({s("720p"), s("480p"), s("1080p")})},
           {s("aspect_ratio"), oneOf(aspects)}, {s("fps"), oneOf({s("24")}, T::Whole)}, {s("camera_fixed"), flag}, {s("seed"), seed}}}},
        {s("kwaivgi/kling-v2.1"),
         {{}, s("mp4"),
          {{s("prompt"), mustText}, {s("start_image"), mustFile}, {s("duration"), oneOf({s("5"), s("10")}, T::Whole)}, {s("mode"), oneOf({s("standard"), s("pro")})},
           {s("negative_prompt"), text}}}},
        {s("meta/musicgen"),
         {s("671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb"), s("wav"),
          {{s("prompt"), text}, {s("duration"), whole(1, 1e6)}, {s("seed"), seed}, {s("output_format"), oneOf({s("wav"), s("mp3")})},
           {s("model_version"), oneOf({s("stereo-melody-large"), s("stereo-large"), s("melody-large"), s("large")})},
           {s("normalization_strategy"), oneOf({s("loudness"), s("clip"), s("peak"), s("rms")})}}}},
        {s("google/lyria-2"), {{}, s("wav"), {{s("prompt"), mustText}, {s("negative_prompt"), text}, {s("seed"), seed}}}},
    };
    return models;
}

} // namespace beatreel::test
