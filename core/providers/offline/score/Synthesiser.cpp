// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Synthesiser.h"

#include "core/base/Sentence.h"
#include "core/providers/offline/score/Events.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

namespace beatreel::score {

namespace {

constexpr qint64 kBlock = 16384;
constexpr int kDrumBank = 128;

enum Controller { Volume = 7, Pan = 10, Expression = 11, Reverb = 91, Chorus = 93 };

/// FluidSynth writes its complaints to stderr unless told otherwise; failures come back as errors.
void silenceLog()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const int level : {FLUID_PANIC, FLUID_ERR, FLUID_WARN, FLUID_INFO, FLUID_DBG})
            fluid_set_log_function(level, [](int, const char *, void *) {}, nullptr);
    });
}

void applySettings(fluid_settings_t *settings)
{
    fluid_settings_setint(settings, "synth.dynamic-sample-loading", 1);
    fluid_settings_setint(settings, "synth.lock-memory", 0);
    fluid_settings_setint(settings, "synth.threadsafe-api", 0);
    fluid_settings_setint(settings, "synth.cpu-cores", 1);
    fluid_settings_setint(settings, "synth.polyphony", 256);
    fluid_settings_setnum(settings, "synth.sample-rate", kFramesPerSecond);
    fluid_settings_setnum(settings, "synth.gain", 0.4);
    fluid_settings_setint(settings, "synth.reverb.active", 1);
    fluid_settings_setint(settings, "synth.chorus.active", 1);
}

void perform(fluid_synth_t *synth, const Event &event)
{
    switch (event.kind) {
    case Event::Kind::NoteOff:
        fluid_synth_noteoff(synth, event.channel, event.key);
        break;
    case Event::Kind::Expression:
        fluid_synth_cc(synth, event.channel, Controller::Expression, event.value);
        break;
    case Event::Kind::NoteOn:
        fluid_synth_noteon(synth, event.channel, event.key, event.value);
        break;
    }
}

} // namespace

Result<Synthesiser> Synthesiser::open(const QString &soundfont)
{
    if (!QFileInfo(soundfont).isFile()) {
        return fail(ErrorKind::Unavailable,
                    Sentence::tr("There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the "
                      "path of a General MIDI soundfont.")
                        .arg(soundfont));
    }
    silenceLog();
    Synthesiser player;
    player.m_settings.reset(new_fluid_settings());
    if (player.m_settings)
        applySettings(player.m_settings.get());
    player.m_synth.reset(player.m_settings ? new_fluid_synth(player.m_settings.get()) : nullptr);
    if (!player.m_synth)
        return fail(
            ErrorKind::Media,
            Sentence::tr("The synthesiser could not be started; the machine may be out of memory."));
    const QByteArray path = QFile::encodeName(soundfont);
    if (fluid_is_soundfont(path.constData()))
        player.m_soundfont = fluid_synth_sfload(player.m_synth.get(), path.constData(), 1);
    if (player.m_soundfont < 0) {
        return fail(ErrorKind::Media,
                    Sentence::tr("“%1” is no soundfont that can be read (SF2 or SF3); install the package "
                                 "timgm6mb-soundfont, or give the path of another one.")
                        .arg(soundfont));
    }
    return player;
}

QString Synthesiser::version()
{
    return QString::fromLatin1(fluid_version_str());
}

void Synthesiser::seat(const Instrument &instrument)
{
    const bool isDrums = instrument.channel == kDrumChannel;
    const int channel = instrument.channel;
    fluid_synth_t *synth = m_synth.get();
    // A soundfont without this kit or instrument plays its first one.
    const int bank = isDrums ? kDrumBank : 0;
    if (fluid_synth_program_select(synth, channel, m_soundfont, bank, instrument.program) != FLUID_OK)
        fluid_synth_program_select(synth, channel, m_soundfont, bank, 0);
    fluid_synth_cc(synth, channel, Controller::Volume, instrument.volume);
    fluid_synth_cc(synth, channel, Controller::Pan, instrument.pan);
    fluid_synth_cc(synth, channel, Controller::Reverb, instrument.reverb);
    fluid_synth_cc(synth, channel, Controller::Chorus, instrument.chorus);
}

void Synthesiser::enter(const Room &room)
{
    constexpr int kAllGroups = -1;
    fluid_synth_set_reverb_group_roomsize(m_synth.get(), kAllGroups, room.size);
    fluid_synth_set_reverb_group_damp(m_synth.get(), kAllGroups, room.damp);
    fluid_synth_set_reverb_group_width(m_synth.get(), kAllGroups, room.width);
    fluid_synth_set_reverb_group_level(m_synth.get(), kAllGroups, room.level);
}

Result<StereoSamples> Synthesiser::play(const Score &score, const TaskContext &context)
{
    enter(score.room);
    for (const Instrument &instrument : score.instruments)
        seat(instrument);

    StereoSamples samples;
    samples.interleaved.resize(static_cast<size_t>(score.length) * 2);
    qint64 at = 0;
    const auto renderTo = [&](qint64 frame) {
        while (at < frame && !context.isCancelled()) {
            const qint64 count = std::min(kBlock, frame - at);
            float *out = samples.interleaved.data() + 2 * at;
            fluid_synth_write_float(m_synth.get(), static_cast<int>(count), out, 0, 2, out, 1, 2);
            at += count;
            context.report(static_cast<double>(at) / static_cast<double>(score.length));
        }
    };
    for (const Event &event : eventsOf(score)) {
        renderTo(std::clamp<qint64>(event.frame, 0, score.length));
        if (context.isCancelled())
            return cancelled();
        perform(m_synth.get(), event);
    }
    renderTo(score.length);
    if (context.isCancelled())
        return cancelled();
    return samples;
}

} // namespace beatreel::score
