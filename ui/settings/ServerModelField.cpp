// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServerModelField.h"

#include "ui/common/WheelGuard.h"
#include "ui/settings/EntryLine.h"
#include "ui/common/ModelWords.h"
#include "ui/common/SettingWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kFewestLetters = 16; ///< how narrow it may become

} // namespace

ServerModelField::ServerModelField(const QString &name, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_list(new QPushButton(tr("Ask the server"), this)), m_words(makeSentence(this)), m_warning(makeSentence(this))
{
    m_choice->setObjectName(QStringLiteral("serverModel"));
    m_choice->setEditable(true);
    m_choice->setLineEdit(new EntryLine(m_choice));
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setCompleter(nullptr); // it would finish names that were meant otherwise
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kFewestLetters);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setAccessibleName(name);
    m_choice->lineEdit()->setAccessibleName(name);
    new WheelGuard(m_choice);
    setFocusProxy(m_choice);
    m_list->setObjectName(QStringLiteral("listModels"));
    m_list->setAccessibleName(tr("Ask the server for its models"));
    m_list->setAutoDefault(false);
    m_words->setObjectName(QStringLiteral("serverModelWords"));
    m_warning->setObjectName(QStringLiteral("serverModelWarning"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_warning);
    column->addWidget(m_words);
    connect(m_list, &QPushButton::clicked, this, &ServerModelField::listWanted);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_choice->setEditText(m_choice->currentData().toString()); // without its date
        finish();
    });
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, &ServerModelField::finish);
    showWords();
}

QString ServerModelField::model() const
{
    return m_choice->currentText().trimmed();
}

void ServerModelField::setModel(const QString &model, const QString &why)
{
    m_model = model;
    m_why = why;
    const QSignalBlocker quiet(m_choice);
    m_choice->setEditText(model);
    m_choice->setEnabled(why.isEmpty());
    m_choice->lineEdit()->setPlaceholderText(why.isEmpty() ? tr("The first that the server lists") : QString());
    showWords();
}

void ServerModelField::setModels(const QList<openai::ListedModel> &models)
{
    m_models = models;
    const QSignalBlocker quiet(m_choice);
    const QString kept = model();
    m_choice->clear();
    for (const openai::ListedModel &listed : models) {
        const QString words = listed.shutdown.isValid()
                                  ? tr("%1 · shut down on %2", "a model, a date").arg(listed.id, dateText(listed.shutdown.toString(Qt::ISODate)))
                                  : listed.id;
        m_choice->addItem(words, listed.id);
    }
    m_choice->setCurrentIndex(-1);
    m_choice->setEditText(kept);
    showWords();
}

void ServerModelField::setTrouble(const QString &sentence)
{
    say(*m_warning, sentence, Tone::Trouble);
}

void ServerModelField::setWaiting()
{
    say(*m_warning, tr("Asking for the list…"));
}

void ServerModelField::finish()
{
    if (model() == m_model || !m_choice->isEnabled())
        return;
    m_model = model();
    showWords();
    emit modelChanged(m_model);
}

/// What the list says of the chosen one.
void ServerModelField::showWords()
{
    QString warning;
    const auto it = std::ranges::find(m_models, m_model, &openai::ListedModel::id);
    if (it != m_models.end() && it->shutdown.isValid())
        warning = tr("The server shuts this model down on %1. Choose another.").arg(dateText(it->shutdown.toString(Qt::ISODate)));
    else if (it == m_models.end() && !m_models.isEmpty() && !m_model.isEmpty())
        warning = tr("The server does not list “%1”. Choose one that it lists, or check the name.").arg(m_model);
    say(*m_warning, warning, Tone::Trouble);
    const int count = static_cast<int>(m_models.size());
    const QString listed = count == 1 ? tr("The server lists 1 model.") : tr("The server lists %n models.", nullptr, count);
    say(*m_words, !m_why.isEmpty() ? m_why : m_models.isEmpty() ? tr("Any name that the server knows. Its list costs nothing.") : listed);
    m_choice->lineEdit()->setAccessibleDescription(warning.isEmpty() ? m_words->text() : warning);
}

} // namespace beatreel
