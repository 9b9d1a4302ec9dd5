// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/VideoFormat.h"

#include "core/base/Sentence.h"

#include <QRegularExpression>

namespace beatreel {

using namespace Qt::StringLiterals;

QString clockText(Seconds place)
{
    return u"%1:%2"_s.arg(place.count() / 60).arg(place.count() % 60, 2, 10, QLatin1Char('0'));
}

QString VideoFormat::resolution() const
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

Result<QSize> VideoFormat::parseResolution(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{2,4})x([0-9]{2,4})\\z"_s);
    const auto fits = [](int length) { return length >= 16 && length <= 7680 && length % 2 == 0; };
    if (const QRegularExpressionMatch match = form.match(text); match.hasMatch()) {
        const QSize size(match.capturedView(1).toInt(), match.capturedView(2).toInt());
        if (fits(size.width()) && fits(size.height()))
            return size;
    }
    return fail(ErrorKind::BadInput,
                Sentence::tr("“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.").arg(
                    text.left(40)));
}

} // namespace beatreel
