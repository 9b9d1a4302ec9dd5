// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/FarmTest.h"

#include "ui/common/Background.h"
#include "ui/common/SettingWords.h"

#include <QLabel>
#include <QPushButton>

namespace beatreel {

FarmTest::FarmTest(Opener farm, QWidget *parent)
    : QWidget(parent), m_farm(std::move(farm)), m_button(new QPushButton(tr("Test"), this)), m_sentence(makeSentence(this))
{
    m_button->setObjectName(QStringLiteral("testFarmButton"));
    m_button->setAccessibleName(tr("Test the farm"));
    m_button->setToolTip(tr("Asks the Redis, the storage and the workers whether they are there."));
    m_sentence->setObjectName(QStringLiteral("testFarmSentence"));
    placeTest(*this, *m_button, *m_sentence);
    connect(m_button, &QPushButton::clicked, this, &FarmTest::run);
}

FarmTest::~FarmTest()
{
    m_cancel.request_stop();
    m_pool.waitForDone();
}

void FarmTest::forget()
{
    ++m_question;
    say(*m_sentence, {});
}

void FarmTest::tellTrouble(const QString &sentence)
{
    ++m_question;
    say(*m_sentence, sentence, Tone::Trouble);
}

void FarmTest::run()
{
    const auto farm = m_farm ? m_farm() : Result<std::shared_ptr<Farm>>(fail(ErrorKind::NotFound, tr("There is no farm here. Give its address below.")));
    if (!farm)
        return tellTrouble(farm.error().sentence);
    say(*m_sentence, tr("Asking the farm…"));
    runInBackground(
        this, m_pool, 0, [farm = *farm, cancel = m_cancel.get_token()] { return farm->check(cancel); },
        [this, question = ++m_question](const Result<FarmStatus> &status) {
            if (question == m_question)
                tell(status);
        });
}

void FarmTest::tell(const Result<FarmStatus> &status)
{
    if (!status)
        return tellTrouble(status.error().sentence);
    const auto workers = static_cast<int>(status->workers.size());
    const int places = status->places();
    const QString inPlaces = places == 1 ? tr("1 place") : tr("%n places", nullptr, places);
    say(*m_sentence, workers == 1 ? tr("It works: 1 worker with %1 is up.", "places").arg(inPlaces) : tr("It works: %n workers with %1 are up.", "places", workers).arg(inPlaces),
        Tone::Answer);
}

} // namespace beatreel
