// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/JobRow.h"

#include "ui/cards/PicturePainting.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/TabularText.h"
#include "ui/workspace/Pictures.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace beatreel {

namespace {

constexpr QSize kPicture{64, 36};
constexpr int kPictureFrom = 280; ///< narrower rows have none
constexpr int kBar = 3;       ///< of the progress, along the lower edge
constexpr int kFailedBar = 4; ///< along the left edge

QRect onScreen(const QWidget *button)
{
    return {button->mapToGlobal(QPoint(0, 0)), button->size()};
}

/// An item of the list that says whether its log is open.
class AccessibleRow final : public QAccessibleWidget
{
public:
    explicit AccessibleRow(JobRow *row) : QAccessibleWidget(row, QAccessible::ListItem) {}

    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        auto *row = qobject_cast<JobRow *>(object);
        return row ? new AccessibleRow(row) : nullptr;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = row()->isLogOpen();
        state.collapsed = !row()->isLogOpen();
        return state;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            row()->setLogOpen(!row()->isLogOpen());
    }

private:
    JobRow *row() const { return static_cast<JobRow *>(widget()); }
};

} // namespace

JobRow::JobRow(Pictures &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_place(new QWidget(this)), m_sign(new QWidget(this)), m_title(new ElidingLabel(this)),
      m_percent(new TabularLabel(this)), m_up(makeButton(QStringLiteral("jobUp"), Icon::ArrowUp)),
      m_end(makeButton(QStringLiteral("jobEnd"), Icon::Close)), m_line(new ElidingLabel(this)), m_reserved(new QLabel(this)), m_reason(new QLabel(this)),
      m_offers(makeOffers()), m_log(new QLabel(this))
{
    QAccessible::installFactory(AccessibleRow::make); // installing it again changes nothing
    setObjectName(QStringLiteral("jobRow"));
    setFocusPolicy(Qt::StrongFocus);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_log->setObjectName(QStringLiteral("jobLog"));
    m_log->setWordWrap(true);
    m_log->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_reason, m_log}) // a long word does not widen the panel
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_log->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_log->hide();
    layOut();
    connectButtons();
    takeLook();
}

void JobRow::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_percent);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_up);
    buttons->addWidget(m_end);
    head->addLayout(buttons);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_line);
    line->addWidget(m_reserved);
    line->addStretch(1);
    words->addLayout(line);
    words->addWidget(m_reason);
    words->addWidget(m_offers);
    words->addWidget(m_log);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8 + kBar);
    row->setSpacing(12);
    row->addWidget(m_place, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

QToolButton *JobRow::makeButton(const QString &name, Icon icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

PriceButton *JobRow::makeOffer(const QString &name)
{
    auto *button = new PriceButton(this);
    button->setObjectName(name);
    button->setSize(ButtonSize::Small);
    return button;
}

QWidget *JobRow::makeOffers()
{
    m_edit = makeOffer(QStringLiteral("jobEditPrompt"));
    m_retry = makeOffer(QStringLiteral("jobRetry"));
    m_other = makeOffer(QStringLiteral("jobOtherModel"));
    auto *offers = new QWidget(this);
    auto *flow = new FlowLayout(8, offers);
    flow->setContentsMargins(0, 8, 0, 4);
    for (PriceButton *button : {m_edit, m_retry, m_other})
        flow->addWidget(button);
    return offers;
}

void JobRow::connectButtons()
{
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveUpWanted(m_face.slot); });
    connect(m_end, &QToolButton::clicked, this, &JobRow::end);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editPromptWanted(m_face.slot); });
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_face.slot, onScreen(m_retry)); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_face.other)
            emit otherModelWanted(m_face.slot, m_face.other->id, onScreen(m_other));
    });
}

void JobRow::end()
{
    if (m_face.state == Job::State::Failed)
        emit dismissWanted(m_face.slot);
    else
        emit cancelWanted(m_face.slot);
}

void JobRow::show(const JobFace &face)
{
    const Job::State before = std::exchange(m_face, face).state;
    const bool isFailed = face.state == Job::State::Failed;
    const bool isRunning = face.state == Job::State::Running;
    m_title->setText(face.title);
    m_percent->setVisible(isRunning);
    m_percent->setText(tr("%1 %", "progress").arg(static_cast<int>(face.fraction * 100)));
    m_up->setVisible(face.state == Job::State::Queued);
    m_up->setEnabled(face.canMoveUp);
    m_line->setVisible(!isFailed);
    m_reserved->setVisible(!face.reserved.isEmpty());
    m_reserved->setText(face.reserved);
    m_reason->setVisible(isFailed);
    m_reason->setText(isFailed ? face.sentence : QString());
    m_log->setText(face.log.isEmpty() ? tr("Nothing is noted yet.") : face.log.join(u'\n'));
    const auto name = [](QToolButton *button, const QString &verb, const QString &spoken, const QString &key) {
        button->setAccessibleName(spoken);
        button->setToolTip(QStringLiteral("%1  %2").arg(verb, key));
    };
    name(m_up, tr("Move up"), tr("Move up: %1").arg(face.title), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    name(m_end, isFailed ? tr("Dismiss") : tr("Cancel"), isFailed ? tr("Dismiss: %1").arg(face.title) : tr("Cancel: %1").arg(face.title),
         QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_line->setToolTip(face.sentence);
    setAccessibleName(face.spoken);
    setAccessibleDescription(m_isLogOpen ? m_log->text() : QString());
    showOffers();
    fit();
    if (before != face.state)
        takeLook();
    update();
}

void JobRow::showOffers()
{
    const bool isFailed = m_face.state == Job::State::Failed;
    m_offers->setVisible(isFailed);
    if (!isFailed)
        return;
    m_edit->setVisible(m_face.hasPrompt);
    m_edit->setOffer(tr("Edit prompt"), std::nullopt);
    m_retry->setOffer(tr("Retry"), m_face.again);
    m_other->setVisible(m_face.other.has_value());
    if (m_face.other)
        m_other->setOffer(m_face.other->name, m_face.other->price);
}

void JobRow::setLogOpen(bool isOpen)
{
    m_isLogOpen = isOpen;
    m_log->setVisible(isOpen);
    setAccessibleDescription(isOpen ? m_log->text() : QString());
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    updateGeometry();
}

QList<QWidget *> JobRow::tabStops()
{
    return {this, m_up, m_end, m_edit, m_retry, m_other};
}

void JobRow::takeLook()
{
    const Appearance &look = Appearance::of(this);
    const bool isFailed = m_face.state == Job::State::Failed;
    const auto dress = [](QLabel *label, const QFont &font, const QColor &colour) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
        label->setFont(font);
    };
    const QFont small = look.type.font(TextSize::Caption);
    dress(m_title, look.type.font(TextSize::Body, QFont::DemiBold), look.theme.text);
    dress(m_percent, look.type.font(TextSize::Body, QFont::DemiBold), look.theme.text);
    dress(m_line, small, look.theme.text2);
    dress(m_reserved, small, look.theme.text2);
    dress(m_reason, small, isFailed ? look.theme.text : look.theme.text2);
    dress(m_log, small, look.theme.text2);
    m_place->setFixedSize(look.type.scaled(kPicture.width()), look.type.scaled(kPicture.height()));
    m_sign->setFixedSize(look.type.scaled(kIconInButton), look.type.scaled(kIconInButton));
}

void JobRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not within the layout's own work, which would not look again.
    QTimer::singleShot(0, this, &JobRow::fit);
}

/// Picture and words as there is room. What is offered goes before the picture.
void JobRow::fit()
{
    int offer = 0;
    for (const PriceButton *button : {m_edit, m_retry, m_other}) {
        if (!m_offers->isHidden() && !button->isHidden())
            offer = std::max(offer, button->readableWidth());
    }
    const QMargins edges = layout()->contentsMargins();
    const int beside = edges.left() + m_place->width() + layout()->spacing() + offer + edges.right();
    const bool hasPicture = width() >= std::max(Appearance::of(this).type.scaled(kPictureFrom), beside);
    if (hasPicture == m_place->isHidden())
        m_place->setVisible(hasPicture);
    const int room = width() - edges.left() - edges.right() - (hasPicture ? m_place->width() + layout()->spacing() : 0);
    const int wanted = textWidth(m_line->font(), m_face.sentence) + textWidth(m_reserved->font(), m_face.reserved) + 8;
    m_line->setText(wanted <= room ? m_face.sentence : m_face.brief);
}

void JobRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeLook();
    QWidget::changeEvent(event);
}

void JobRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setLogOpen(!m_isLogOpen);
        return;
    case Qt::Key_Delete:
        end();
        return;
    case Qt::Key_Up:
        if (event->modifiers() == Qt::AltModifier && m_face.canMoveUp) {
            emit moveUpWanted(m_face.slot);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void JobRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        setLogOpen(!m_isLogOpen);
}

void JobRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void JobRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void JobRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFailed = m_face.state == Job::State::Failed;
    if (isFailed) {
        painter.fillRect(rect(), theme.failedTint);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, kFailedBar, height()}), theme.failed);
    }
    if (!m_place->isHidden())
        paintPicture(painter);
    const bool isClip = m_face.slot.kind == Slot::Kind::Clip;
    const QColor running = isClip ? theme.accent : m_face.slot.kind == Slot::Kind::Music ? theme.music : theme.accent;
    const QColor sign = isFailed ? theme.failed : m_face.state == Job::State::Running ? running : theme.text2;
    paintIcon(painter, m_face.icon, QRectF(m_sign->geometry()), sign);
    if (m_face.state == Job::State::Running) {
        const QRect track(0, height() - kBar, width(), kBar);
        painter.fillRect(track, theme.pressed);
        const QRect done(track.topLeft(), QSize(static_cast<int>(width() * m_face.fraction), kBar));
        painter.fillRect(QStyle::visualRect(layoutDirection(), track, done), theme.accent);
    } else {
        paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), theme.line);
    }
    if (hasFocus() && hasVisibleFocus(this))
        paintFocusRingInside(painter, rect(), kCellRadius, theme.accent);
}

void JobRow::paintPicture(QPainter &painter) const
{
    const Theme &theme = Appearance::of(this).theme;
    const QRectF place(m_place->geometry());
    const bool isMusic = m_face.slot.kind == Slot::Kind::Music;
    const QPixmap picture = m_face.picture.isEmpty()
                                ? QPixmap()
                                : m_pictures.picture(m_face.picture, static_cast<int>(place.width() * devicePixelRatioF()));
    paintBox(painter, place, kCellRadius, isMusic ? theme.musicTint : theme.well);
    if (!picture.isNull()) {
        paintFilling(painter, roundedShape(place, kCellRadius, Qt::Edges(Qt::TopEdge | Qt::LeftEdge | Qt::BottomEdge | Qt::RightEdge)), picture);
    } else {
        const qreal side = Appearance::of(this).type.scaled(kIconInButton);
        const QRectF middle(place.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
        paintIcon(painter, isMusic ? Icon::Music : Icon::Image, middle, isMusic ? theme.music : theme.text3);
    }
    paintBox(painter, place, kCellRadius, {}, {theme.edge, theme.edgeWidth});
}

} // namespace beatreel
