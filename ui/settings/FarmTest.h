// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/farm/Farm.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;

namespace beatreel {

/// Asks the farm of the settings who is up, and says in a sentence what came of it.
class FarmTest : public QWidget
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::shared_ptr<Farm>>()>;

    /// `farm` is asked when the button is pressed; it may be empty.
    explicit FarmTest(Opener farm, QWidget *parent = nullptr);
    /// Gives up what is under way.
    ~FarmTest() override;

    /// Another address or password: what was said no longer holds.
    void forget();
    /// Something else that went wrong.
    void tellTrouble(const QString &sentence);

private:
    void run();
    void tell(const Result<FarmStatus> &status);

    Opener m_farm;
    QPushButton *m_button;
    QLabel *m_sentence;
    int m_question = 0; ///< an answer to an earlier one is dropped
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
