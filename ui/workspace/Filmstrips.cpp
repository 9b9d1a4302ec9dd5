// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Filmstrips.h"

#include "core/media/Filmstrip.h"
#include "ui/common/Background.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace beatreel {

namespace {

constexpr std::array kCounts = {1, 3, 6, 12, 24, 48};
constexpr int kHeight = 96;
constexpr qsizetype kLimit = 48 << 20;

/// Clips are named by their content.
QString storeKey(const QString &clip, const FilmstripOptions &options)
{
    const QString key = QStringLiteral("%1 %2 %3 %4x%5 %6").arg(QFileInfo(clip).fileName()).arg(options.chunk.slip.count()).arg(options.pictures)
        .arg(options.size.width()).arg(options.size.height()).arg(options.chunk.format.fps);
    return options.chunk.crop.isDefault() ? key : key + u' ' + options.chunk.crop.text();
}

QList<QImage> stripOf(const QString &clip, const FilmstripOptions &options, const std::optional<StripStore> &store, const TaskContext &context)
{
    const QString key = storeKey(clip, options);
    if (store) {
        if (auto known = store->read(key, options.pictures))
            return *known;
    }
    const QList<QImage> made = filmstrip(clip, options, context).value_or(QList<QImage>());
    if (store)
        store->write(key, made);
    return made;
}

} // namespace

Filmstrips::Filmstrips(std::optional<StripStore> store, QObject *parent) : QObject(parent), m_store(std::move(store)), m_cache(kLimit)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

Filmstrips::~Filmstrips()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void Filmstrips::setFilesLimit(qint64 bytes)
{
    if (m_store)
        m_pool.start([store = *m_store, bytes] { store.trim(bytes); });
}

QList<QPixmap> Filmstrips::strip(const QString &clip, std::chrono::milliseconds slip, const Crop &crop, int count, const VideoFormat &format)
{
    const auto *wanted = std::ranges::lower_bound(kCounts, count);
    const Key key{clip, slip.count(), crop.text(), wanted == kCounts.end() ? kCounts.back() : *wanted};
    if (const QList<QPixmap> *known = m_cache.object(key)) {
        m_latest.insert(clip, key);
        return *known;
    }
    if (!m_loading.contains(key))
        load(key, format);
    // Until it is there, one with more or fewer pictures.
    for (const int other : kCounts) {
        if (const QList<QPixmap> *known = m_cache.object({clip, key.slip, key.crop, other}))
            return *known;
    }
    // Else what it showed before it was slipped or cropped.
    const QList<QPixmap> *before = m_latest.contains(clip) ? m_cache.object(m_latest.value(clip)) : nullptr;
    return before ? *before : QList<QPixmap>();
}

void Filmstrips::load(const Key &key, const VideoFormat &format)
{
    m_loading.insert(key);
    const QSize size(kHeight * format.size.width() / format.size.height(), kHeight);
    const FilmstripOptions options{{format, std::chrono::milliseconds(key.slip), Crop::fromText(key.crop).value_or(Crop())}, key.count, size};
    const TaskContext context{m_cancel.get_token(), {}, {}};
    runInBackground(
        this, m_pool, ++m_asked,
        [key, options, context, store = m_store] { return stripOf(key.clip, options, store, context); },
        [this, key](const QList<QImage> &images) {
            m_loading.remove(key);
            auto strip = std::make_unique<QList<QPixmap>>();
            qsizetype bytes = 1;
            for (const QImage &image : images) {
                strip->append(QPixmap::fromImage(image));
                bytes += image.sizeInBytes();
            }
            m_cache.insert(key, strip.release(), bytes); // an empty one too: what is broken is tried once
            m_latest.insert(key.clip, key);
            emit arrived(key.clip);
        });
}

} // namespace beatreel
