// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/PreviewPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/TabularText.h"
#include "ui/preview/FrameView.h"
#include "ui/workspace/TimeText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kHead = 32;
constexpr int kTransport = 44;
constexpr int kSmall = 460; ///< narrower: without head, length and steps by beats

} // namespace

PreviewPanel::PreviewPanel(Pictures &pictures, QWidget *parent) : QWidget(parent), m_view(new FrameView(pictures, this))
{
    setObjectName(QStringLiteral("previewPanel"));
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(makeTransport());
    showPlace();
}

QWidget *PreviewPanel::makeHead()
{
    const TypeScale &type = Appearance::of(this).type;
    auto *head = new QWidget(this);
    head->setFixedHeight(type.controlHeight(kHead));
    auto *title = new QLabel(tr("Preview"), head);
    title->setFont(type.font(TextSize::Prose, QFont::DemiBold));
    m_what = new ElidingLabel(head);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_what, 1);
    return head;
}

QWidget *PreviewPanel::makeTransport()
{
    const TypeScale &type = Appearance::of(this).type;
    auto *transport = new QWidget(this);
    transport->setFixedHeight(type.controlHeight(kTransport));
    m_time = new TabularLabel(transport);
    m_time->setObjectName(QStringLiteral("timecode"));
    m_time->setAccessibleName(tr("Time of the picture"));
    m_time->setFont(type.font(TextSize::Head, QFont::Medium));
    m_length = new TabularLabel(transport);
    m_length->setForegroundRole(QPalette::PlaceholderText);
    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_time);
    left->addWidget(m_length);
    left->addStretch(1);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(4);
    m_end = new QHBoxLayout;
    m_end->setSpacing(4);
    m_end->addStretch(1);
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(12, 0, 12, 0);
    row->addLayout(left, 1);
    row->addLayout(m_middle);
    row->addLayout(m_end, 1);
    return transport;
}

void PreviewPanel::addButton(QHBoxLayout &row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("transport.") + action->objectName());
    row.addWidget(button);
}

void PreviewPanel::setActions(const QList<QAction *> &middle, const QList<QAction *> &end)
{
    for (QAction *action : middle)
        addButton(*m_middle, action);
    for (QAction *action : end)
        addButton(*m_end, action);
}

void PreviewPanel::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
    }
    m_open = open;
    m_view->setProject(open);
    if (open) {
        connect(open, &OpenProject::changed, this, &PreviewPanel::showPlace);
        connect(open, &OpenProject::statesChanged, this, &PreviewPanel::showPlace);
        connect(&open->playhead(), &Playhead::moved, this, &PreviewPanel::showPlace);
    }
    showPlace();
}

void PreviewPanel::showPlace()
{
    const Beat *beat = m_open ? m_open->playhead().beat() : nullptr;
    m_time->setText(m_open ? timecode(m_open->playhead().picture(), m_open->playhead().fps()) : QString());
    m_length->setText(m_open ? tr("of %1").arg(clockText(m_open->project().duration())) : QString());
    if (!beat) {
        m_what->setText({});
        return;
    }
    const SlotState *frame = m_open->state(Slot::frame(beat->id()));
    const Model *model = frame && frame->shown ? m_open->parts().models.find(PipelineStep::Frame, frame->shown->model) : nullptr;
    const QString name = (*beat)->spec.name;
    m_what->setText(model ? tr("%1, frame, %2", "beat, model").arg(name, model->name) : tr("%1, no frame yet", "beat").arg(name));
}

/// Beside the board there is little room: the picture and the steps are what is needed.
void PreviewPanel::resizeEvent(QResizeEvent *)
{
    const bool isSmall = width() < Appearance::of(this).type.scaled(kSmall);
    m_head->setVisible(!isSmall);
    m_length->setVisible(!isSmall);
    for (int i : {0, m_middle->count() - 1}) {
        if (m_middle->count() > 2)
            m_middle->itemAt(i)->widget()->setVisible(!isSmall);
    }
}

void PreviewPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
