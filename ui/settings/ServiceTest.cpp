// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServiceTest.h"

#include "ui/common/ServiceAccess.h"
#include "ui/common/SettingWords.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace beatreel {

ServiceTest::ServiceTest(Service service, ServiceDesk &desk, std::function<ServiceDesk::Place()> place, QWidget *parent)
    : QWidget(parent), m_service(service), m_desk(desk), m_place(std::move(place)), m_button(new QPushButton(tr("Test"), this)), m_sentence(makeSentence(this))
{
    m_button->setObjectName(QStringLiteral("testService"));
    m_button->setAccessibleName(tr("Test %1").arg(nameOf(service)));
    m_button->setToolTip(tr("Tries this key and this address, at no cost"));
    m_sentence->setObjectName(QStringLiteral("testSentence"));
    placeTest(*this, *m_button, *m_sentence);
    connect(m_button, &QPushButton::clicked, this, &ServiceTest::run);
}

void ServiceTest::forget()
{
    ++m_question;
    say(*m_sentence, {});
}

void ServiceTest::run()
{
    const ServiceDesk::Place place = m_place();
    const int question = ++m_question;
    say(*m_sentence, tr("Asking “%1”…").arg(place.base.host()));
    const auto then = [self = QPointer(this), question, base = place.base](const auto &result, const QString &sentence) {
        if (!self || self->m_question != question)
            return;
        if (result)
            say(*self->m_sentence, sentence, Tone::Answer);
        else
            say(*self->m_sentence, self->refusal(result.error(), base), Tone::Trouble);
    };
    if (m_service == Service::Replicate) {
        m_desk.askReplicate(place, [then](const Result<QString> &name) { then(name, tr("It works: the key is of the account “%1”.").arg(name.value_or(QString()))); });
    } else {
        m_desk.askModels(place, [then](const Result<QList<openai::ListedModel>> &models) {
            const int count = models ? static_cast<int>(models->size()) : 0;
            then(models, count == 1 ? tr("It works: there is 1 model.") : tr("It works: there are %n models.", nullptr, count));
        });
    }
}

QString ServiceTest::refusal(const Error &error, const QUrl &base) const
{
    if (error.kind != ErrorKind::NotFound)
        return error.sentence;
    return tr("“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.").arg(base.host(), nameOf(m_service));
}

} // namespace beatreel
