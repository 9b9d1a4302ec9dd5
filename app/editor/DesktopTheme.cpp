// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/DesktopTheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace beatreel {

namespace {

const QString kThemeService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kThemePath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
const QString kReducedMotion = QStringLiteral("reduced-motion");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface"); // where the portal does not know reduced-motion yet
const QString kAnimations = QStringLiteral("enable-animations");

/// What the portal's specification calls them; 0 is no preference.
enum Scheme : uint { Dark = 1, Light = 2 };

bool isAsked(const QString &group, const QString &key)
{
    if (group == kGnome)
        return key == kAnimations;
    return group == kAppearance && (key == kScheme || key == kContrast || key == kReducedMotion);
}

} // namespace

DesktopTheme::DesktopTheme(const QPalette &palette, QObject *parent) : QObject(parent), m_wishes{.palette = palette}
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // without it Qt 6.4 does not know the slot's last parameter and refuses to connect
    bus.connect(kThemeService, kThemePath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {kScheme, kContrast, kReducedMotion})
        ask(kAppearance, key);
    ask(kGnome, kAnimations);
}

void DesktopTheme::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kThemeService, kThemePath, kInterface, QStringLiteral("Read"));
    question.setArguments({group, key});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            take(key, reply.value().variant());
    });
}

void DesktopTheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (isAsked(group, key))
        take(key, value.variant());
}

/// Read() wraps the value twice.
void DesktopTheme::take(const QString &key, const QVariant &value)
{
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == kScheme) {
        const uint scheme = inner.toUInt();
        if (scheme != Dark && scheme != Light)
            return;
        m_wishes.palette.setColor(QPalette::Window, scheme == Dark ? Qt::black : Qt::white);
    } else if (key == kContrast) {
        m_wishes.contrast = inner.toUInt() == 1 ? ThemeContrast::High : ThemeContrast::Normal;
    } else if (key == kReducedMotion) {
        m_isMotionReduced = inner.toUInt() == 1;
    } else {
        m_isAnimated = inner.toBool();
    }
    m_wishes.motion = m_isMotionReduced || !m_isAnimated ? Motion::Reduced : Motion::Full;
    emit changed();
}

} // namespace beatreel
