// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/showcase/Showcase.h"

#include "core/base/Fingerprint.h"
#include "core/media/Filmstrip.h"
#include "core/project/Edits.h"
#include "core/project/Requests.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace beatreel::showcase {

namespace {

constexpr int kNameHeight = 22;
constexpr int kGap = 6;

void tell(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.sentence));
}

} // namespace

Showcase::Showcase(Studio &studio, QString folder)
    : m_library(Studio::shippedLibrary()), m_artists(studio.generators({})), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

Project Showcase::wholeLibrary(const Product &product, const Style &style) const
{
    Spec spec;
    spec.product = product;
    spec.style = style;
    for (const BeatTemplate &entry : m_library.templates()) {
        SpecBeat beat = beatFromTemplate(entry);
        beat.id = BeatId(entry.id.text());
        spec.beats.append(beat);
    }
    spec.layOut();
    Project project;
    project.brief.seed = FingerprintBuilder("showcase").add("mood", style.mood).build().number();
    return withPlan(project, spec, {}, 0);
}

QImage Showcase::frame(const Project &project, const Beat &beat) const
{
    const QTemporaryDir folder;
    FrameRequest request = frameRequest(project, beat);
    request.folder = folder.path();
    const Result<Generated> made = m_artists.frame->make(request, {});
    if (!made) {
        tell(made.error());
        return {};
    }
    return QImage(made->file);
}

QList<QImage> Showcase::clipPictures(const Project &project, const Beat &beat, QSize size) const
{
    const QTemporaryDir folder;
    ClipRequest request = clipRequest(project, beat, 0);
    request.folder = folder.path();
    request.inputPicture = folder.filePath(u"frame.png"_s);
    request.beatFrame = request.inputPicture;
    if (!frame(project, beat).save(request.inputPicture))
        return {};
    const Result<Generated> made = m_artists.clip->make(request, {});
    if (!made) {
        tell(made.error());
        return {};
    }
    const Result<QList<QImage>> pictures = filmstrip(made->file, {.pictures = 8, .size = size}, {});
    if (!pictures)
        tell(pictures.error());
    return pictures.value_or(QList<QImage>());
}

QString Showcase::music(const Project &project) const
{
    MusicRequest request = musicRequest(project);
    request.folder = m_folder;
    const Result<Generated> made = m_artists.music->make(request, {});
    if (!made)
        tell(made.error());
    return made ? made->file : QString();
}

QString Showcase::file(const QString &name) const
{
    const QString path = m_folder + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    return path;
}

void Showcase::save(const QImage &picture, const QString &name) const
{
    if (!picture.save(file(name)))
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(file(name)));
}

const std::vector<Example> &examples()
{
    static const std::vector<Example> all = {
        {{u"Nike sneakers"_s, u"sportswear"_s, {}},
         {u"energetic and urban"_s,
          {u"black"_s, u"white"_s, u"neon green"_s},
          u"energetic"_s,
          u"dramatic"_s,
          {}}},
        {{u"gold watch"_s, u"luxury"_s, {}},
         {u"elegant gold"_s, {u"gold"_s, u"black"_s, u"champagne"_s}, u"elegant"_s, u"soft"_s, {}}},
        {{u"smartphone"_s, u"tech"_s, {}},
         {u"minimalist and clean"_s,
          {u"white"_s, u"light gray"_s, u"black"_s},
          u"minimalist"_s,
          u"soft"_s,
          {}}},
        {{u"family car"_s, u"automotive"_s, {}},
         {u"warm family story, outdoor"_s,
          {u"warm beige"_s, u"terracotta"_s, u"forest green"_s},
          u"emotional"_s,
          u"golden hour"_s,
          {}}},
        {{u"smart thermostat"_s, u"home"_s, {}},
         {u"clear, at home"_s, {u"#2f6fcf"_s, u"white"_s, u"orange"_s}, u"informative"_s, u"natural"_s, {}}},
    };
    return all;
}

void Sheet::add(const QImage &picture, const QString &name)
{
    m_pictures.append({picture.scaled(m_cell, Qt::KeepAspectRatio, Qt::SmoothTransformation), name});
}

QImage Sheet::picture() const
{
    const auto rows = static_cast<int>((m_pictures.size() + m_columns - 1) / m_columns);
    const QSize step(m_cell.width() + kGap, m_cell.height() + kNameHeight + kGap);
    QImage sheet(step.width() * m_columns + kGap, step.height() * rows + kGap, QImage::Format_RGB32);
    sheet.fill(QColor(38, 39, 42));
    QPainter painter(&sheet);
    painter.setPen(QColor(210, 212, 216));
    for (int i = 0; i < m_pictures.size(); ++i) {
        const auto &[picture, name] = m_pictures[i];
        const QPoint corner(kGap + i % m_columns * step.width(), kGap + i / m_columns * step.height());
        painter.drawText(QRect(corner, QSize(m_cell.width(), kNameHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
        painter.drawImage(corner + QPoint((m_cell.width() - picture.width()) / 2, kNameHeight), picture);
    }
    return sheet;
}

} // namespace beatreel::showcase
