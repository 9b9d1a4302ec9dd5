// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/VariantsView.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/PriceButton.h"
#include "ui/common/TextPainting.h"
#include "ui/takes/TakePictures.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QKeyEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kAround = 12;
constexpr int kBetween = 8;
constexpr int kFoot = 40;
constexpr int kInset = 8;
constexpr int kColumns = 2;

/// 1 to 4, on both blocks of keys; -1 for any other.
int indexOfKey(const QKeyEvent &key)
{
    const int index = key.key() - Qt::Key_1;
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && index >= 0 && index < kVariantCount ? index : -1;
}

} // namespace

VariantsView::VariantsView(ComparedTakes &compared, TakePictures &pictures, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_pictures(pictures), m_keep(new PriceButton(this))
{
    PaintedItems::install();
    setObjectName(QStringLiteral("variantsView"));
    setLayoutDirection(Qt::LeftToRight); // numbered so
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_keep->setObjectName(QStringLiteral("keepPresent"));
    connect(m_keep, &PriceButton::clicked, this, &VariantsView::keep);
    connect(&compared, &ComparedTakes::changed, this, [this] {
        setAccessibleName(description());
        update();
    });
    connect(&pictures, &TakePictures::arrived, this, qOverload<>(&QWidget::update));
}

void VariantsView::offer(const Slot &frame, const QList<TakeId> &variants)
{
    m_slot = frame;
    m_variants = variants;
    m_current = 0;
    const OpenProject *open = m_compared.open();
    const int number = open ? numberOf(*open, frame, takeInUse(*open, frame)) : 0;
    m_keep->setOffer(number > 0 ? tr("Keep take %1").arg(number) : tr("Use none of them"), std::nullopt);
    m_keep->setToolTip(tr("The film shows what it shows now (Esc); the variants stay among the takes"));
    setAccessibleName(description());
    updateGeometry();
    update();
}

QString VariantsView::description() const
{
    if (!m_compared.open() || m_variants.isEmpty())
        return {};
    const auto there = std::ranges::count_if(m_variants, [this](const TakeId &id) { return m_compared.open()->takes().find(id).has_value(); });
    const QString title = slotTitle(m_compared.open()->project(), m_slot);
    if (there < m_variants.size())
        return tr("%1, four variants, %2 of %3 made", "slot, counts").arg(title).arg(there).arg(m_variants.size());
    return tr("%1, four variants: 1 to 4 use one", "slot").arg(title);
}

QRect VariantsView::cellRect(int index) const
{
    if (!m_compared.open())
        return {};
    const int foot = Appearance::of(this).type.controlHeight(kFoot);
    const QRect room = rect().adjusted(kAround, kAround, -kAround, -foot);
    const QSize format = m_compared.open()->project().format.size;
    const QSize most((room.width() - kBetween) / 2, (room.height() - kBetween) / 2);
    const QSize size = format.scaled(most, Qt::KeepAspectRatio);
    const QPoint start(room.center().x() - size.width() - kBetween / 2, room.center().y() - size.height() - kBetween / 2);
    return {start + QPoint(index % kColumns * (size.width() + kBetween), index / kColumns * (size.height() + kBetween)), size};
}

std::optional<Take> VariantsView::takeAt(int index) const
{
    return m_compared.open() && index >= 0 && index < m_variants.size() ? m_compared.open()->takes().find(m_variants[index]) : std::nullopt;
}

QString VariantsView::stateOf(int index) const
{
    if (takeAt(index))
        return tr("Variant %1").arg(index + 1);
    const Job *job = m_compared.open()->workshop().job(m_slot);
    if (job && job->state == Job::State::Failed)
        return tr("Not made: %1", "reason").arg(job->error.sentence);
    return job ? tr("Being made") : tr("Not made");
}

void VariantsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    painter.fillRect(rect(), Appearance::of(this).theme.surround);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int i = 0; i < m_variants.size(); ++i)
        paintCell(painter, i);
}

void VariantsView::paintCell(QPainter &painter, int index)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme dark = Theme::dark(); // the surround is dark in both
    const QRect cell = cellRect(index);
    const auto take = takeAt(index);
    const QImage image = take ? m_pictures.picture(*take, 0, qRound(cell.width() * devicePixelRatioF())) : QImage();
    if (image.isNull())
        painter.fillRect(cell, dark.raised);
    else
        painter.drawImage(cell, image);
    if (!take) {
        paintLines(painter, cell.adjusted(kInset, kInset, -kInset, -kInset), stateOf(index),
                   {appearance.type.font(TextSize::Body), dark.text2, Qt::AlignCenter}, appearance.type.lineHeight(TextSize::Body));
    }
    const bool isUsed = take && take->id == takeInUse(*m_compared.open(), m_slot);
    const Plate plate{QString::number(index + 1), isUsed ? tr("in use") : QString(), {}, {}};
    paintPlate(painter, {cell.topLeft() + QPoint(kInset, kInset), plateSize(plate, appearance)}, plate, appearance);
    if (isUsed)
        paintBox(painter, cell, 0, {}, {dark.accent, 2});
    else if (index == m_hovered && take)
        paintBox(painter, cell, 0, {}, {dark.text, 1});
    if (index == m_current && hasVisibleFocus(this))
        paintFocusRingInside(painter, cell.adjusted(3, 3, -3, -3), kCellRadius, dark.accent);
}

void VariantsView::use(int index)
{
    const auto take = takeAt(index);
    if (!take)
        return;
    chooseTake(*m_compared.open(), m_slot, take->id);
    emit announced(tr("Variant %1 is in use. It stays when the look or the model changes.").arg(index + 1));
    emit finished();
}

void VariantsView::keep()
{
    emit finished();
}

void VariantsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keep->adjustSize();
    const int foot = Appearance::of(this).type.controlHeight(kFoot);
    m_keep->move((width() - m_keep->width()) / 2, height() - (foot + m_keep->height()) / 2);
}

int VariantsView::indexAt(const QPoint &place) const
{
    for (int i = 0; i < m_variants.size(); ++i) {
        if (cellRect(i).contains(place))
            return i;
    }
    return -1;
}

void VariantsView::setCurrent(int index)
{
    m_current = index;
    if (hasFocus())
        announceFocus(this, index);
    update();
}

void VariantsView::setHovered(int index)
{
    if (std::exchange(m_hovered, index) != index)
        update();
}

bool VariantsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        static constexpr int kKeys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn = key->modifiers() == Qt::NoModifier && std::ranges::find(kKeys, key->key()) != std::end(kKeys);
        if (isOwn || indexOfKey(*key) >= 0) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void VariantsView::keyPressEvent(QKeyEvent *event)
{
    if (const int index = indexOfKey(*event); index >= 0) {
        use(index);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCurrent(m_current ^ 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent((m_current + kColumns) % kVariantCount);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        use(m_current);
        break;
    case Qt::Key_Escape:
        keep();
        break;
    default:
        event->ignore();
    }
}

void VariantsView::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position().toPoint()); index >= 0 && event->button() == Qt::LeftButton)
        use(index);
}

void VariantsView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()));
}

void VariantsView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void VariantsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

int VariantsView::itemCount(const Path &path)
{
    return path.isEmpty() ? static_cast<int>(m_variants.size()) : 0;
}

PaintedItems::Item VariantsView::item(const Path &path)
{
    Item item;
    item.name = stateOf(path.first());
    item.place = cellRect(path.first());
    item.hasFocus = hasFocus() && m_current == path.first();
    const auto take = takeAt(path.first());
    item.isSelected = take && take->id == takeInUse(*m_compared.open(), m_slot);
    if (take)
        item.actions = {tr("Use")};
    return item;
}

void VariantsView::act(const Path &path, const QString &)
{
    use(path.first());
}

} // namespace beatreel
