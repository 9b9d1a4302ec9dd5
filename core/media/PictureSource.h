// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QImage>

#include <memory>

namespace beatreel {

/// One picture of a film, ready to be shown; immutable, thread-safe.
class DecodedPicture
{
public:
    virtual ~DecodedPicture() = default;
    /// RGB32, upright, of the film's size. Converted at each call where it is kept as video.
    [[nodiscard]] virtual QImage image() const = 0;
    /// What it takes in memory.
    [[nodiscard]] virtual size_t bytes() const = 0;
};
using PicturePtr = std::shared_ptr<const DecodedPicture>;

/// A picture that is an image.
[[nodiscard]] PicturePtr pictureOf(QImage image);

/// A piece of film that gives its pictures by number, from 0. Used by one thread at a time.
class PictureSource
{
public:
    virtual ~PictureSource() = default;
    /// Any one of them; the one after the last is the cheapest. Media where it cannot be decoded.
    [[nodiscard]] virtual Result<PicturePtr> picture(int number) = 0;
    /// From where on decoding in order is the best way to have the pictures up to this one.
    [[nodiscard]] virtual int groupStart(int number) const { return number; }
};

} // namespace beatreel
