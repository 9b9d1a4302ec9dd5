// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionEntry.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace beatreel {

namespace {

class MenuTitles
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::MenuTitles)

public:
    [[nodiscard]] static QString of(ActionGroup group);
};

QString MenuTitles::of(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return tr("&File");
    case ActionGroup::Edit:
        return tr("&Edit");
    case ActionGroup::View:
        return tr("&View");
    case ActionGroup::Beat:
        return tr("&Beat");
    case ActionGroup::Generate:
        return tr("&Generate");
    case ActionGroup::Playback:
        return tr("&Playback");
    case ActionGroup::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace

QString groupTitle(ActionGroup group)
{
    return MenuTitles::of(group);
}

QString plainWords(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression before(QStringLiteral("&(.)"));
    QString words = text;
    words.remove(inBrackets);
    return words.replace(before, QStringLiteral("\\1"));
}

QString actionName(const QString &text)
{
    QString name = plainWords(text);
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

} // namespace beatreel
