// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"
#include "ui/workspace/OtherModel.h"

class QLabel;

namespace beatreel {

class PriceButton;

/// Why the frame or the clip of the one selected beat could not be made, and what can be done: again, or by another model. There
/// while something of it has failed.
class FailureField : public BeatField
{
    Q_OBJECT

public:
    explicit FailureField(QWidget *parent = nullptr);

    void refresh() override;

signals:
    /// `button` is on the screen; so on.
    void retryWanted(const beatreel::Slot &slot, const QRect &button);
    void otherModelWanted(const beatreel::Slot &slot, const QString &model, const QRect &button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const Job *failed() const;

    QLabel *m_words;
    PriceButton *m_retry;
    PriceButton *m_other;
    Slot m_slot;
    std::optional<OtherModel> m_model;
};

} // namespace beatreel
