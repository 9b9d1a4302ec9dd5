// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FailureField.h"

#include "ui/common/Appearance.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/PriceButton.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kBar = 4; ///< along the left edge, as of a failed job's row

QRect onScreen(const QWidget &button)
{
    return {button.mapToGlobal(QPoint(0, 0)), button.size()};
}

} // namespace

FailureField::FailureField(QWidget *parent) : BeatField(parent), m_words(new QLabel(this)), m_retry(new PriceButton(this)), m_other(new PriceButton(this))
{
    setObjectName(QStringLiteral("failureField"));
    m_words->setObjectName(QStringLiteral("failureWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_retry->setObjectName(QStringLiteral("failureRetry"));
    m_other->setObjectName(QStringLiteral("failureOtherModel"));
    auto *offers = new QWidget(this);
    auto *flow = new FlowLayout(8, offers);
    flow->setContentsMargins(0, 0, 0, 0);
    for (PriceButton *button : {m_retry, m_other}) {
        button->setSize(ButtonSize::Small);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8 + kBar, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(offers);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_slot, onScreen(*m_retry)); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_model)
            emit otherModelWanted(m_slot, m_model->id, onScreen(*m_other));
    });
    hide();
}

/// The first of the beat, the frame before its clips.
const Job *FailureField::failed() const
{
    if (!hasBeats() || beats().size() != 1)
        return nullptr;
    const auto place = [](const Slot &slot) { return slot.kind == Slot::Kind::Frame ? -1 : slot.index; };
    const Job *first = nullptr;
    for (const Job &job : open().workshop().jobs()) {
        const bool isOfBeat = job.state == Job::State::Failed && job.slot.beat == beats().first();
        if (isOfBeat && (!first || place(job.slot) < place(first->slot)))
            first = &job;
    }
    return first;
}

void FailureField::refresh()
{
    const Job *job = failed();
    setVisible(job);
    if (!job)
        return;
    m_slot = job->slot;
    const int number = numberOf(m_slot.beat);
    m_words->setText(m_slot.kind == Slot::Kind::Frame ? tr("Frame %1: %2", "number, why it failed").arg(QString::number(number), job->error.sentence)
                                                      : tr("Clip %1.%2: %3", "numbers, why it failed").arg(QString::number(number), QString::number(m_slot.index + 1), job->error.sentence));
    m_retry->setOffer(tr("Retry"), open().priceOfAgain(m_slot));
    m_model = otherModelFor(open().parts().models, *job);
    m_other->setVisible(m_model.has_value());
    if (m_model)
        m_other->setOffer(m_model->name, m_model->price);
    setAccessibleName(m_words->text());
}

void FailureField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.failedTint);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, kBar, height()}), theme.failed);
}

} // namespace beatreel
