// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SegmentedControl.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentLayout.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace beatreel {

namespace {

/// At each side of a segment; half of it is given up before a word is.
constexpr int kPadding = 12;

/// One of the choices. It paints itself, since it is told apart by its fill alone.
class Segment final : public QToolButton
{
public:
    explicit Segment(SegmentedControl *parent) : QToolButton(parent), m_control(parent)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        ensurePolished();
        return {fullWidth(), height(28, 24)};
    }
    QSize minimumSizeHint() const override
    {
        ensurePolished();
        return {fullWidth() - padding(), height(28, 24)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::of(this);
        const Theme &theme = look.theme;
        QPainter painter(this);
        const QRect box = rect().adjusted(0, kInset, 0, -kInset);
        if (isChecked() || isDown())
            paintBox(painter, box, kCellRadius - 1, theme.pressed, {theme.edgeWidth > 1 ? theme.text2 : QColor(), theme.edgeWidth});
        else if (underMouse() && isEnabled())
            paintBox(painter, box, kCellRadius - 1, theme.hover);
        const QColor colour = !isEnabled() ? theme.disabled : isChecked() || underMouse() ? theme.text : theme.text2;
        const int side = look.type.scaled(kIconInButton);
        const int room = width() - padding();
        const bool withIcon = !icon().isNull() && (text().isEmpty() || fullWidth() <= width());
        const int words = std::min(textWidth(font(), text()), room - (withIcon ? side + kGap : 0));
        int x = (width() - words - (withIcon ? side + (text().isEmpty() ? 0 : kGap) : 0)) / 2;
        if (withIcon) {
            paintIcon(painter, icon(), QRect(x, 0, side, QWidget::height()), colour);
            x += side + kGap;
        }
        painter.setPen(colour);
        painter.setFont(font());
        painter.drawText(QRect(x, 0, words, QWidget::height()), Qt::AlignCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words));
    }

private:
    static constexpr int kGap = 8;
    static constexpr int kInset = 2;

    int height(int normal, int small) const
    {
        return Appearance::of(this).type.controlHeight(m_control->size() == SegmentedControl::Size::Normal ? normal : small);
    }
    int padding() const { return Appearance::of(this).type.scaled(kPadding); }
    int fullWidth() const
    {
        const int side = icon().isNull() ? 0 : Appearance::of(this).type.scaled(kIconInButton);
        const int words = textWidth(font(), text());
        return 2 * padding() + side + words + (side > 0 && words > 0 ? kGap : 0);
    }

    SegmentedControl *m_control;
};

class AccessibleSegment final : public QAccessibleWidget
{
public:
    explicit AccessibleSegment(Segment *segment) : QAccessibleWidget(segment, QAccessible::RadioButton) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? button()->text() : own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
};

QAccessibleInterface *accessibleSegment(const QString &, QObject *object)
{
    auto *segment = dynamic_cast<Segment *>(object);
    return segment ? new AccessibleSegment(segment) : nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    QAccessible::installFactory(accessibleSegment); // installing it again changes nothing
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    new SegmentLayout(this);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        updateFocusPolicy();
        emit chosen(index);
    });
}

int SegmentedControl::addSegment(const QString &text, const QIcon &icon, const QString &name)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setIcon(icon);
    segment->setAccessibleName(name.isEmpty() ? text : name);
    segment->setObjectName(QStringLiteral("segment%1").arg(count()));
    if (text.isEmpty())
        segment->setToolTip(name);
    segment->installEventFilter(this);
    m_group->addButton(segment, count());
    layout()->addWidget(segment);
    m_segments.append(segment);
    updateFocusPolicy();
    return count() - 1;
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    m_group->setExclusive(false);
    for (int i = 0; i < count(); ++i)
        m_segments[i]->setChecked(i == index);
    m_group->setExclusive(true);
    updateFocusPolicy();
}

int SegmentedControl::readableWidth() const
{
    return sizeHint().width() - count() * Appearance::of(this).type.scaled(kPadding);
}

void SegmentedControl::setSize(Size size)
{
    m_size = size;
    for (QToolButton *segment : std::as_const(m_segments))
        segment->updateGeometry();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    paintBox(painter, rect(), kFieldRadius, theme.well, {theme.edge, theme.edgeWidth});
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int at = static_cast<int>(m_segments.indexOf(static_cast<QToolButton *>(watched)));
    const int step = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        choose(at - step);
        return true;
    case Qt::Key_Right:
        choose(at + step);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(count() - 1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= count())
        return;
    m_segments[index]->setFocus(Qt::OtherFocusReason);
    if (index != current())
        m_segments[index]->click();
}

/// Tab stops once: at the chosen segment, or at the first where none is chosen.
void SegmentedControl::updateFocusPolicy()
{
    const int entry = std::max(current(), 0);
    for (int i = 0; i < count(); ++i)
        m_segments[i]->setFocusPolicy(i == entry ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace beatreel
