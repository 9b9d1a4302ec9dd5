// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Sound.h"
#include "core/project/Edits.h"
#include "tests/showcase/Showcase.h"
#include "tests/support/Listening.h"
#include "tests/support/Spectrum.h"

#include <QFile>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace beatreel::showcase {

namespace {

constexpr int kWidth = 1600;
constexpr int kTop = 46;
constexpr int kWave = 200;
constexpr int kSpectrum = 420;
constexpr int kGap = 8;
constexpr double kLowest = 40;     // Hz
constexpr double kHighest = 16000; // Hz
constexpr double kQuietest = -84;  // dB

/// From black over blue, red and yellow to white.
QRgb heat(double value)
{
    const auto part = [value](double from, double to) {
        return static_cast<int>(255 * std::clamp((value - from) / (to - from), 0.0, 1.0));
    };
    const int blue = value < 0.35 ? part(0, 0.35) * 2 / 3 : 170 - part(0.35, 0.6) * 2 / 3 + part(0.8, 1);
    return qRgb(part(0.25, 0.6), part(0.5, 0.9), std::clamp(blue, 0, 255));
}

QImage spectrumPicture(const StereoSamples &samples)
{
    const test::Spectrum spectrum(samples, 4096, 512);
    QImage picture(kWidth, kSpectrum, QImage::Format_RGB32);
    for (int y = 0; y < kSpectrum; ++y) {
        const double hertz = kLowest * std::pow(kHighest / kLowest, 1 - (y + 0.5) / kSpectrum);
        const auto bin =
            std::clamp<qsizetype>(std::lround(hertz * 4096 / kSampleRate), 1, spectrum.bins() - 1);
        for (int x = 0; x < kWidth; ++x) {
            const qsizetype index = x * (spectrum.count() - 1) / kWidth;
            const double decibels = 20 * std::log10(std::max(spectrum.magnitude(index, bin), 1e-9f));
            picture.setPixel(x, y, heat(1 - decibels / kQuietest));
        }
    }
    return picture;
}

/// Peaks of the left channel above, of the right one below, the mean level brighter inside.
void drawWave(QPainter &painter, const StereoSamples &samples, int top)
{
    const int middle = top + kWave / 2;
    for (int x = 0; x < kWidth; ++x) {
        const qint64 from = samples.frames() * x / kWidth;
        const qint64 to = std::max(from + 1, static_cast<qint64>(samples.frames()) * (x + 1) / kWidth);
        for (const int channel : {0, 1}) {
            float peak = 0;
            double sum = 0;
            for (qint64 frame = from; frame < to; ++frame) {
                const float sample = samples.interleaved[static_cast<size_t>(2 * frame + channel)];
                peak = std::max(peak, std::abs(sample));
                sum += double(sample) * sample;
            }
            const int direction = channel == 0 ? -1 : 1;
            const auto height = [](double value) { return static_cast<int>(value * kWave / 2); };
            painter.setPen(QColor(70, 120, 150));
            painter.drawLine(x, middle, x, middle + direction * height(peak));
            painter.setPen(QColor(160, 220, 240));
            painter.drawLine(x, middle, x, middle + direction * height(std::sqrt(sum / double(to - from))));
        }
    }
}

void markCuts(QPainter &painter, const Spec &spec, const StereoSamples &samples)
{
    for (const SpecBeat &beat : spec.beats) {
        const qint64 start = beat.start.count() * kSampleRate;
        const qint64 frames = beat.duration.count() * kSampleRate;
        const int x = static_cast<int>(start * kWidth / samples.frames());
        painter.setPen(QPen(QColor(255, 120, 60), 1));
        painter.drawLine(x, kTop - 18, x, kTop + kWave + kGap + kSpectrum);
        painter.setPen(Qt::white);
        painter.drawText(
            x + 6, kTop - 6,
            u"%1  %2 LUFS"_s.arg(toText(beat.energy)).arg(test::loudness(samples, start, frames), 0, 'f', 1));
    }
}

/// Half a minute in which the energy rises, falls and rises again.
Project pieceFor(const Style &style, quint64 seed)
{
    Spec spec;
    spec.style = style;
    using enum EnergyLevel;
    for (const auto &[energy, seconds] : {std::pair{Low, 5}, {Medium, 5}, {High, 10}, {Low, 5}, {High, 5}}) {
        SpecBeat beat;
        beat.id = BeatId(u"b%1"_s.arg(spec.beats.size()));
        beat.energy = energy;
        beat.duration = Seconds(seconds);
        spec.beats.append(beat);
    }
    spec.layOut();
    Project project;
    project.brief.seed = seed;
    return withPlan(project, spec, {}, 0);
}

/// Its levels above, its spectrum below, both with the film's cuts marked and each beat's energy named.
QImage sheetOf(const Spec &spec, const QString &sound, const QString &title)
{
    const StereoSamples samples = readSound(sound, {}).value_or(StereoSamples());
    QImage sheet(kWidth, kTop + kWave + kGap + kSpectrum, QImage::Format_RGB32);
    sheet.fill(QColor(20, 22, 26));
    if (samples.frames() == 0)
        return sheet;
    QPainter painter(&sheet);
    const Loudness whole = measureLoudness(samples);
    painter.setPen(QColor(200, 205, 210));
    painter.drawText(8, 16,
                     u"%1: %2 LUFS, true peak %3 dB"_s.arg(title)
                         .arg(whole.lufs, 0, 'f', 1)
                         .arg(whole.truePeak, 0, 'f', 1));
    drawWave(painter, samples, kTop);
    painter.drawImage(0, kTop + kWave + kGap, spectrumPicture(samples));
    markCuts(painter, spec, samples);
    return sheet;
}

} // namespace

/// Two pieces for each mood, and one for any other mood: the sound and what is to be seen of it.
void makeScoreSheets(const Showcase &showcase)
{
    std::vector<Style> styles;
    for (const Example &example : examples())
        styles.push_back({{}, {}, example.style.mood, {}, {}});
    styles.push_back({{}, {}, u"modern"_s, {}, {}});
    for (const Style &style : styles) {
        for (const quint64 seed : {1, 2}) {
            const Project piece = pieceFor(style, seed);
            const QString made = showcase.music(piece);
            const QString name = u"score/%1-%2"_s.arg(style.mood).arg(seed);
            const QString sound = showcase.file(name + u".wav"_s);
            QFile::remove(sound);
            if (!made.isEmpty() && QFile::rename(made, sound))
                showcase.save(sheetOf(piece.spec(), sound, name), name + u".png"_s);
        }
    }
}

} // namespace beatreel::showcase
