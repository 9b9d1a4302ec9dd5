// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/FileTakePictures.h"

#include "core/media/Filmstrip.h"
#include "core/media/Picture.h"
#include "ui/common/Background.h"

#include <numeric>

namespace beatreel {

namespace {

constexpr qsizetype kLimit = 128 << 20;
constexpr int kWidthStep = 320; ///< so that a few widths serve all

/// A width in steps, in the format's shape and no larger than it.
QSize sizeFor(int width, const QSize &format)
{
    const int step = (std::max(width, 1) + kWidthStep - 1) / kWidthStep * kWidthStep;
    const QSize size = format.scaled(std::min(step, format.width()), format.height(), Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

QList<QImage> still(const QString &path, const QSize &size)
{
    const auto picture = readPicture(path);
    if (!picture)
        return {};
    if (picture->width() <= size.width())
        return {*picture};
    return {picture->scaledToWidth(size.width(), Qt::SmoothTransformation)};
}

} // namespace

FileTakePictures::FileTakePictures(const ComparedTakes &compared, QObject *parent)
    : TakePictures(parent), m_compared(compared), m_cache(kLimit)
{
    m_pool.setMaxThreadCount(2);
}

FileTakePictures::~FileTakePictures()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

int FileTakePictures::fps() const
{
    return m_compared.open() ? m_compared.open()->project().format.fps : 30;
}

int FileTakePictures::count(const Take &take) const
{
    switch (take.slot.kind) {
    case Slot::Kind::Frame:
        return 1;
    case Slot::Kind::Clip:
        return m_compared.open() ? m_compared.open()->project().format.picturesPerChunk() : 0;
    case Slot::Kind::Music:
        break;
    }
    return 0;
}

QImage FileTakePictures::picture(const Take &take, int picture, int width)
{
    const int all = count(take);
    if (!m_compared.open() || all == 0 || isBroken(take))
        return {};
    const Project &project = m_compared.open()->project();
    Key key{m_compared.open()->takes().path(take), 0, {}, -1, sizeFor(width, project.format.size)};
    if (all == 1) {
        const QList<QImage> *read = pictures(key, take.file);
        return read ? read->value(0) : QImage();
    }
    if (m_compared.slot()) {
        const SlotSettings settings = project.settings(*m_compared.slot());
        key.slip = settings.slip.count();
        key.crop = settings.crop.text();
    }
    key.run = std::clamp(picture, 0, all - 1) / runLength();
    static_cast<void>(pictures(key, take.file));
    Key next = key;
    next.run = (key.run + 1) % ((all + runLength() - 1) / runLength());
    static_cast<void>(pictures(next, take.file));
    const QList<QImage> *run = m_cache.object(key);
    return run ? run->value(std::clamp(picture, 0, all - 1) % runLength()) : QImage();
}

const QList<QImage> *FileTakePictures::pictures(const Key &key, const QString &file)
{
    if (const QList<QImage> *known = m_cache.object(key))
        return known;
    if (!m_loading.contains(key))
        load(key, file);
    return nullptr;
}

void FileTakePictures::load(const Key &key, const QString &file)
{
    m_loading.insert(key);
    FilmstripOptions options;
    options.chunk = {m_compared.open()->project().format, std::chrono::milliseconds(key.slip), Crop::fromText(key.crop).value_or(Crop())};
    options.size = key.size;
    if (key.run >= 0) {
        options.chosen.resize(runLength());
        std::iota(options.chosen.begin(), options.chosen.end(), key.run * runLength());
    }
    const TaskContext context{m_cancel.get_token(), {}, {}};
    runInBackground(
        this, m_pool, ++m_asked,
        [key, options, context] {
            return key.run < 0 ? still(key.path, key.size) : filmstrip(key.path, options, context).value_or(QList<QImage>());
        },
        [this, key, file](const QList<QImage> &images) {
            m_loading.remove(key);
            if (images.isEmpty()) {
                m_broken.insert(file);
            } else {
                const qsizetype bytes = images.size() * images.first().sizeInBytes();
                m_cache.insert(key, new QList<QImage>(images), bytes);
            }
            emit arrived();
        });
}

} // namespace beatreel
