// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FollowAppearance.h"

#include <QEvent>
#include <QWidget>

namespace beatreel {

namespace {

class Follower final : public QObject
{
public:
    Follower(QWidget *widget, std::function<void(const Appearance &)> fit) : QObject(widget), m_widget(widget), m_fit(std::move(fit))
    {
        m_fit(Appearance::of(widget));
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The application's fonts come after its style.
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            m_fit(Appearance::of(m_widget));
        return false;
    }

private:
    QWidget *m_widget;
    std::function<void(const Appearance &)> m_fit;
};

} // namespace

void followAppearance(QWidget *widget, std::function<void(const Appearance &)> fit)
{
    new Follower(widget, std::move(fit)); // the widget owns it
}

void setTextFont(QWidget *widget, TextSize size, QFont::Weight weight)
{
    followAppearance(widget, [=](const Appearance &look) { widget->setFont(look.type.font(size, weight)); });
}

void setTextFont(QWidget *widget, TextSize size)
{
    followAppearance(widget, [=](const Appearance &look) { widget->setFont(look.type.font(size)); });
}

void setControlHeight(QWidget *widget, int px)
{
    followAppearance(widget, [=](const Appearance &look) { widget->setFixedHeight(look.type.controlHeight(px)); });
}

void setScaledWidth(QWidget *widget, int px)
{
    followAppearance(widget, [=](const Appearance &look) { widget->setFixedWidth(look.type.scaled(px)); });
}

} // namespace beatreel
