// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Pictures.h"

#include "core/media/Picture.h"
#include "ui/common/Background.h"

#include <QImage>

#include <array>

namespace beatreel {

namespace {

constexpr std::array kWidths = {120, 240, 480, 960, 1920};
constexpr qsizetype kLimit = 96 << 20;

int widthFor(int wanted)
{
    const auto *it = std::ranges::lower_bound(kWidths, wanted);
    return it == kWidths.end() ? kWidths.back() : *it;
}

QImage readAt(const QString &file, int width)
{
    auto picture = readPicture(file);
    if (!picture)
        return {};
    return picture->width() > width ? picture->scaledToWidth(width, Qt::SmoothTransformation) : *picture;
}

} // namespace

Pictures::Pictures(QObject *parent) : QObject(parent), m_cache(kLimit)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
}

Pictures::~Pictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Pictures::picture(const QString &file, int width)
{
    const Key key{file, widthFor(width)};
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    if (m_broken.contains(file))
        return {};
    if (!m_loading.contains(key))
        load(key);
    for (const int other : kWidths) {
        if (const QPixmap *known = m_cache.object({file, other}))
            return *known;
    }
    return {};
}

void Pictures::load(const Key &key)
{
    m_loading.insert(key);
    runInBackground(
        this, m_pool, ++m_asked, [key] { return readAt(key.first, key.second); },
        [this, key](const QImage &image) {
            m_loading.remove(key);
            if (image.isNull())
                m_broken.insert(key.first);
            else
                m_cache.insert(key, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
            emit arrived(key.first);
        });
}

} // namespace beatreel
