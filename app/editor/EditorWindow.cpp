// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/EditorWindow.h"

#include "core/base/Language.h"
#include "ui/main/MainWindow.h"

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kLooksEvery{300};

} // namespace

EditorWindow::EditorWindow(Make make, PreferencesStore &preferences)
    : m_make(std::move(make)), m_preferences(preferences), m_language(preferences.value().language), m_window(m_make())
{
    connect(&preferences, &PreferencesStore::changed, this, &EditorWindow::onPreferences);
    m_rest.setInterval(kLooksEvery);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_window->isAtWork())
            replace();
    });
    m_window->show();
}

EditorWindow::~EditorWindow() = default;

void EditorWindow::onPreferences(const Preferences &preferences)
{
    if (preferences.language == m_language) {
        m_rest.stop(); // it was changed back
        return;
    }
    if (m_rest.isActive())
        return;
    if (m_window->isAtWork()) {
        m_window->tellLanguageWaits();
        m_rest.start();
    } else {
        QTimer::singleShot(0, this, &EditorWindow::replace); // not within the window's own signal
    }
}

void EditorWindow::replace()
{
    m_rest.stop();
    if (m_preferences.value().language == m_language)
        return;
    m_language = m_preferences.value().language;
    WindowContent content = m_window->handOver();
    m_window->hide();
    speak(m_language);
    std::unique_ptr<MainWindow> before = std::exchange(m_window, m_make());
    m_window->show();
    m_window->takeOver(std::move(content));
    before.reset();
    emit replaced();
}

} // namespace beatreel
