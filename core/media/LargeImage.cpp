// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/LargeImage.h"

#include <cstdlib>
#include <cstring>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace beatreel {

namespace {

constexpr size_t kPage = size_t(2) << 20;

/// nullptr where there is no memory.
void *allocated(size_t bytes)
{
    void *memory = std::aligned_alloc(kPage, (bytes + kPage - 1) / kPage * kPage);
#ifdef MADV_HUGEPAGE
    if (memory != nullptr)
        (void)madvise(memory, bytes / kPage * kPage, MADV_HUGEPAGE); // the rest is not worth a page
#endif
    return memory;
}

} // namespace

QImage largeImage(QSize size, QImage::Format format)
{
    const qsizetype stride = qsizetype(size.width()) * 4;
    const qsizetype bytes = stride * size.height();
    Q_ASSERT(format == QImage::Format_RGB32 || format == QImage::Format_ARGB32_Premultiplied);
    if (bytes < qsizetype(kPage))
        return {size, format};
    void *memory = allocated(static_cast<size_t>(bytes));
    if (memory == nullptr)
        return {};
    return {static_cast<uchar *>(memory), size.width(), size.height(), stride, format, std::free, memory};
}

QImage largeCopy(const QImage &image)
{
    QImage copy = largeImage(image.size(), image.format());
    if (copy.isNull())
        return copy;
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(copy.scanLine(y), image.constScanLine(y), static_cast<size_t>(image.width()) * 4);
    return copy;
}

} // namespace beatreel
