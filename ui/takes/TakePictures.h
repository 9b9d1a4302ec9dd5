// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Take.h"

#include <QImage>
#include <QObject>

namespace beatreel {

/// Where the comparison gets the pictures of takes: the one of a frame, those of a clip's 5 s. What is asked for and not
/// there yet is on its way. Lives in the UI thread.
class TakePictures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How many a take has: 1 of a frame; of a clip, what its chunk has.
    [[nodiscard]] virtual int count(const Take &take) const = 0;
    [[nodiscard]] virtual int fps() const = 0;
    /// A picture, from 0 on, at least `width` device pixels wide where the file is. Null while it is on its way:
    /// arrived() tells. Of a clip the ones behind it are fetched along.
    [[nodiscard]] virtual QImage picture(const Take &take, int picture, int width) = 0;
    /// It has none, or it is broken.
    [[nodiscard]] virtual bool isBroken(const Take &take) const = 0;

signals:
    void arrived();
};

} // namespace beatreel
