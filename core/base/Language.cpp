// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <atomic>

namespace beatreel {

namespace {

constexpr std::array kLanguages = {
    Language{"en", "English"},
    Language{"de", "Deutsch"},
    Language{"es", "Español"},
    Language{"fr", "Français"},
    Language{"pt_BR", "Português (Brasil)"},
    Language{"ja", "日本語"},
    Language{"zh_CN", "简体中文"},
};

/// The program's own texts, and those of Qt's dialogs and fields. They belong to the application.
struct Translators
{
    QTranslator *program;
    QTranslator *qt;
};

Translators &translators()
{
    static Translators ofApplication{};
    if (ofApplication.program == nullptr) {
        ofApplication = {new QTranslator(qApp), new QTranslator(qApp)};
        const auto forget = [] { ofApplication = {}; };
        QObject::connect(ofApplication.program, &QObject::destroyed, forget);
    }
    return ofApplication;
}

/// Whose sentences are made on worker threads too.
std::atomic<const Language *> spoken = kLanguages.data();

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &code : wanted) {
        const QLocale locale(code);
        const auto suits = [&](const Language &language) {
            const QLocale own(QString::fromLatin1(language.code));
            return own.language() == locale.language() && own.script() == locale.script();
        };
        if (const auto *found = std::ranges::find_if(kLanguages, suits); found != kLanguages.end())
            return QString::fromLatin1(found->code);
    }
    return QString::fromLatin1(kLanguages.front().code);
}

void speak(const QString &chosen)
{
    const bool isKnown = std::ranges::any_of(kLanguages, [&](const Language &language) { return chosen == QLatin1StringView(language.code); });
    const QString code = isKnown ? chosen : languageFor(QLocale::system().uiLanguages());
    spoken = std::ranges::find_if(kLanguages, [&](const Language &language) { return code == QLatin1StringView(language.code); });
    QLocale::setDefault(isKnown ? QLocale(chosen) : QLocale::system());
    const auto [program, qt] = translators();
    QCoreApplication::removeTranslator(qt);
    QCoreApplication::removeTranslator(program);
    if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    if (program->load(QStringLiteral(":/i18n/beatreel_") + code))
        QCoreApplication::installTranslator(program);
}

QString spokenLanguage()
{
    return QString::fromLatin1(spoken.load()->code);
}

QString withinSentence(const QString &label)
{
    return spokenLanguage() == QStringLiteral("de") ? label : label.left(1).toLower() + label.mid(1);
}

QString inOneParagraph(const QStringList &sentences)
{
    const QString code = spokenLanguage();
    const bool isUnspaced = code == QStringLiteral("ja") || code == QStringLiteral("zh_CN");
    return sentences.join(isUnspaced ? QString() : QStringLiteral(" "));
}

} // namespace beatreel
