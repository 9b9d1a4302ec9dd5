// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/ProjectFilm.h"

#include "core/media/PlayedFiles.h"

#include <QFileInfo>

namespace beatreel {

namespace {

Film filmOfPieces(std::vector<FilmPiece> pieces)
{
    Film film;
    for (FilmPiece &piece : pieces)
        film.push_back(std::move(piece.segment));
    return film;
}

} // namespace

void ProjectFilm::readProducts()
{
    const QFileInfo records(m_open.folder().path(kProductRecords));
    const QDateTime asOf = records.lastModified();
    if (m_products && asOf == m_productsAsOf)
        return;
    m_productsAsOf = asOf;
    m_products.emplace(m_open.folder().path());
}

FilmSource ProjectFilm::source()
{
    readProducts();
    return {m_open.project(), m_open.takes(), m_open.states(), *m_products, m_open.folder().path(), m_open.parts().drawnFrames, m_under};
}

Film ProjectFilm::film()
{
    return filmOfPieces(filmPieces(source()));
}

Film ProjectFilm::filmOf(const BeatId &beat)
{
    return filmOfPieces(filmPiecesOf(source(), beat));
}

Film ProjectFilm::filmOf(const OpenProject &open, const Take &clip)
{
    const VideoFormat format = open.project().format;
    const SlotSettings settings = open.project().settings(clip.slot);
    const ConformOptions options{format, settings.slip, settings.crop};
    const QString file = open.takes().path(clip);
    const QString key = QStringLiteral("take:%1:%2:%3").arg(clip.id.text()).arg(settings.slip.count()).arg(settings.crop.text());
    return {{key.toStdString(), format.picturesPerChunk(), [file, options](const CancelToken &cancel) { return playClip(file, options, cancel); }}};
}

} // namespace beatreel
