// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FoldableSection.h"

#include "ui/common/Appearance.h"
#include "ui/common/Glide.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

/// The row with the chevron and the title.
class FoldableSection::Header final : public QToolButton
{
public:
    explicit Header(QWidget *parent) : QToolButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSummary(const QString &summary)
    {
        m_summary = summary;
        update();
    }

    QSize sizeHint() const override
    {
        const TypeScale &type = Appearance::of(this).type;
        return {sign() + textWidth(titleFont(), text()) + textWidth(type.font(TextSize::Caption), m_summary) + 2 * kGap, type.controlHeight(28)};
    }
    int readableWidth() const { return sign() + textWidth(titleFont(), text()) + kGap; }
    QSize minimumSizeHint() const override { return {sign() + fontMetrics().averageCharWidth() * 6, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::of(this);
        const Theme &theme = look.theme;
        QPainter painter(this);
        if (underMouse())
            paintBox(painter, rect(), kCellRadius, isDown() ? theme.pressed : theme.hover);
        const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const int side = look.type.scaled(kIconInCaption);
        const Icon folded = isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight;
        paintIcon(painter, isChecked() ? Icon::ChevronDown : folded, visual(QRect(2, 0, side, height())), theme.text2);
        painter.setFont(titleFont());
        painter.setPen(theme.text);
        const int title = std::min(textWidth(titleFont(), text()), width() - sign() - kGap);
        painter.drawText(visual(QRect(sign(), 0, title, height())), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, title));
        const int room = width() - sign() - title - 2 * kGap;
        if (room > 0) {
            painter.setFont(look.type.font(TextSize::Caption));
            painter.setPen(theme.text2);
            painter.drawText(visual(QRect(sign() + title + kGap, 0, room, height())), Qt::AlignVCenter | Qt::AlignTrailing,
                             painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, room));
        }
    }

private:
    static constexpr int kGap = 8;

    int sign() const { return Appearance::of(this).type.scaled(24); }
    QFont titleFont() const { return Appearance::of(this).type.font(TextSize::Body, QFont::DemiBold); }

    QString m_summary;
};

/// A button that says whether its section is open.
class FoldableSection::AccessibleHeader final : public QAccessibleWidget
{
public:
    explicit AccessibleHeader(Header *header) : QAccessibleWidget(header, QAccessible::PushButton) {}

    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        auto *header = dynamic_cast<Header *>(object);
        return header ? new AccessibleHeader(header) : nullptr;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = header()->isChecked();
        state.collapsed = !header()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            header()->click();
    }

private:
    Header *header() const { return static_cast<Header *>(widget()); }
};

FoldableSection::FoldableSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new Header(this)), m_clip(new QWidget(this)), m_folding(new Glide(this))
{
    QAccessible::installFactory(AccessibleHeader::make); // installing it again changes nothing
    setTitle(title);
    m_header->setObjectName(QStringLiteral("sectionHeader"));
    m_header->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_header, 1);
    column->addLayout(row);
    column->addWidget(m_clip);
    m_clip->setLayout(new QVBoxLayout);
    m_clip->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_header, &QToolButton::clicked, this, &FoldableSection::toggle);
    connect(m_folding, &Glide::valueChanged, this, [this](const QVariant &height) { m_clip->setMaximumHeight(height.toInt()); });
    connect(m_folding, &Glide::finished, this, [this] {
        show(m_open);
        bringIntoSight();
    });
}

QString FoldableSection::title() const
{
    return m_header->text();
}

void FoldableSection::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
}

int FoldableSection::readableTitleWidth() const
{
    return static_cast<const Header *>(m_header)->readableWidth();
}

int FoldableSection::titleWidth() const
{
    return m_header->width();
}

void FoldableSection::setContent(QWidget *content)
{
    Q_ASSERT(!m_content);
    m_content = content;
    m_clip->layout()->addWidget(content);
}

void FoldableSection::setCorner(QWidget *corner)
{
    Q_ASSERT(!m_corner && !m_content);
    m_corner = corner;
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(corner);
    corner->setVisible(m_open);
}

void FoldableSection::setSummary(const QString &summary)
{
    static_cast<Header *>(m_header)->setSummary(summary);
    m_header->setAccessibleDescription(summary);
}

void FoldableSection::setOpen(bool open)
{
    m_folding->stop();
    m_open = open;
    show(open);
}

void FoldableSection::show(bool open)
{
    if (m_header->isChecked() != open) {
        m_header->setChecked(open);
        tellState();
    }
    m_clip->setVisible(open);
    m_clip->setMaximumHeight(QWIDGETSIZE_MAX);
    if (m_corner)
        m_corner->setVisible(open);
}

void FoldableSection::tellState()
{
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(m_header, changed);
    QAccessible::updateAccessibility(&event);
}

void FoldableSection::toggle()
{
    m_open = !m_open;
    tellState(); // the press has checked the header, or not
    const int whole = m_clip->sizeHint().height();
    const int now = m_clip->isVisible() ? m_clip->height() : 0;
    if (m_folding->run(*this, kFolding, now, m_open ? whole : 0)) {
        m_clip->setMaximumHeight(now);
        m_clip->setVisible(true);
    } else {
        setOpen(m_open);
        bringIntoSight();
    }
    emit folded(m_open);
}

/// What was unfolded at the foot of a page that scrolls would else seem to have done nothing.
void FoldableSection::bringIntoSight()
{
    if (!m_open || !isVisible())
        return;
    QScrollArea *page = nullptr;
    for (QWidget *above = parentWidget(); above && !page; above = above->parentWidget())
        page = qobject_cast<QScrollArea *>(above);
    if (!page)
        return;
    constexpr int kRoundIt = 4;
    QTimer::singleShot(0, this, [this, page] { // once it is laid out
        page->ensureWidgetVisible(this, 0, kRoundIt);
        page->ensureWidgetVisible(m_header, 0, kRoundIt);
    });
}

} // namespace beatreel
